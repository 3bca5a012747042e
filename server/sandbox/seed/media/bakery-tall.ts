/** The bakery's upright scenes: the ones its videos are made of. */
import {
  at,
  backdrop,
  circle,
  ellipse,
  glow,
  gradient,
  leaf,
  line,
  path,
  rect,
  scatter,
  shadow,
  steam,
  swing,
  times,
  type Scene,
} from './svg.ts';

const table = (w: number, h: number, y: number, top: string, bottom: string): string =>
  `${gradient('table', [top, bottom])}${rect(0, y, w, h - y, 'url(#table)')}${times(4, (i) =>
    line(
      `M0 ${y + 50 + i * 66}C180 ${y + 40 + i * 66} 360 ${y + 64 + i * 66} ${w} ${y + 48 + i * 66}`,
      '#000',
      2,
      'opacity=".09"',
    ),
  )}`;

const ear = (turn: number): string =>
  at(
    0,
    0,
    `${line('M0 0V-190', '#b98a3e', 5)}${times(7, (i) => at(0, -82 - i * 19, `${at(0, 0, leaf(40, 11, '#d9a94f'), 28)}${at(0, 0, leaf(40, 11, '#c8923a'), -28)}`))}${at(0, -208, leaf(42, 10, '#e2b75f'))}`,
    turn,
  );

/** A scored sourdough on a board, steaming. */
export const loaf: Scene = (f) => {
  const y = f.h * 0.66;
  return `${backdrop(f, 'wall', ['#f3b98a', '#f8dcb9', '#fbeeda'])}
${circle(f.w / 2, y - 190, 215, '#fdf3e2', 'opacity=".7"')}
${table(f.w, f.h, y, '#a9673d', '#6d3b22')}
${at(452, y + 30, ear(14))}${at(478, y + 40, ear(26))}${at(424, y + 36, ear(2))}
${shadow(270, y + 112, 260, 40)}
${rect(36, y + 52, 448, 54, '#7c4527', 27)}${rect(36, y + 42, 448, 50, '#c68a56', 25)}
${steam(262, y - 182, 210, f.t)}
${shadow(264, y + 64, 210, 22, 0.55)}
${gradient('crust', ['#e8ad68', '#c47a37', '#87451d'])}
${path(`M66 ${y + 30}C58 ${y - 92} 152 ${y - 168} 262 ${y - 168}C374 ${y - 168} 468 ${y - 92} 460 ${y + 30}C456 ${y + 72} 72 ${y + 72} 66 ${y + 30}Z`, 'url(#crust)')}
${times(3, (i) => at(152 + i * 104, y + 14 - (i === 1 ? 14 : 0), `${leaf(150, 36, '#8a4a20')}${at(-6, -4, leaf(142, 27, '#f6dfb8'))}`, 24))}
${times(44, (i) => circle(96 + scatter(i) * 330, y - 120 + scatter(i + 60) * 150, 1.5 + scatter(i + 9) * 2.6, '#fff4df', 'opacity=".5"'))}`;
};

const piece = (i: number): string => {
  const a = (-78 + i * 26) * (Math.PI / 180);
  const size = [40, 60, 76, 84, 76, 60, 40][i] ?? 60;
  return at(
    128 * Math.sin(a),
    66 - 128 * Math.cos(a),
    `${ellipse(0, 0, size * 0.66, size * 1.04, i % 2 === 0 ? '#d48f42' : '#e3a556')}${ellipse(-size * 0.12, -size * 0.2, size * 0.2, size * 0.62, '#f4cb86', 'opacity=".75"')}${line(`M${size * 0.44} ${-size * 0.6}Q${size * 0.66} 0 ${size * 0.4} ${size * 0.7}`, '#97561f', 5, 'opacity=".6"')}`,
    -78 + i * 26,
  );
};

/** Croissants on a plate, seen from above. */
export const croissant: Scene = (f) => {
  const cy = f.h * 0.53;
  return `${backdrop(f, 'cloth', ['#7fa39b', '#5f8780'])}
${times(7, (i) => rect(i * 84 - 8, 0, 26, f.h, '#fff', 0, 'opacity=".08"'))}${times(12, (i) => rect(0, i * 84 - 8, f.w, 26, '#fff', 0, 'opacity=".08"'))}
${shadow(282, cy + 34, 275, 268, 0.5)}${circle(270, cy, 226, '#fbf4e8')}${circle(270, cy, 226, 'none', 'stroke="#e6d6bd" stroke-width="6"')}${circle(270, cy, 168, '#f4e9d6')}
${at(270, cy, `${at(8, 16, shadow(0, 0, 215, 150, 0.35))}${[0, 6, 1, 5, 2, 4, 3].map(piece).join('')}`, 4 * swing(f.t))}
${times(16, (i) => circle(110 + scatter(i + 3) * 320, cy + 70 + scatter(i + 31) * 110, 3 + scatter(i) * 4, '#d9974a'))}
${shadow(446, 178, 150, 140, 0.4)}${circle(434, 150, 128, '#fbf4e8')}${circle(434, 150, 84, '#e9dcc6')}${circle(434, 150, 74, '#6b3d22')}
${path('M434 96C480 108 488 168 446 194C470 160 452 128 434 150C416 128 398 160 422 194C380 168 388 108 434 96Z', '#f2d9b2', `transform="rotate(${20 + 8 * swing(f.t, 0.2)} 434 150)"`)}`;
};

const brick = (i: number): string => {
  const row = Math.floor(i / 7);
  const shade =
    ['#6d3b2b', '#7a4431', '#633425', '#713e2c'][Math.floor(scatter(i) * 4)] ?? '#6d3b2b';
  return rect((i % 7) * 96 - (row % 2) * 48 - 20, row * 50, 90, 44, shade, 5);
};

/** The wood oven in the small hours. */
export const oven: Scene = (f) => {
  const base = f.h * 0.72;
  const flame = (x: number, size: number, phase: number): string =>
    at(
      x,
      base - 16,
      `${leaf(size * (1 + 0.12 * swing(f.t, phase)), size * 0.34, '#ff8a2b')}${at(0, 0, leaf(size * 0.62 * (1 + 0.18 * swing(f.t, phase + 0.4)), size * 0.2, '#ffd56b'))}`,
      7 * swing(f.t, phase),
    );
  return `${backdrop(f, 'wall', ['#43241b', '#33190f'])}${times(140, brick)}
${rect(0, 0, f.w, f.h, '#1b0a06', 0, 'opacity=".38"')}
${times(13, (i) => at(270, base - 220, rect(-24, -268, 48, 66, i % 2 === 0 ? '#a8644a' : '#97563f', 6), -90 + i * 15))}
${glow('heat', '#ffb347', 0.9)}${path(`M66 ${base}V${base - 220}A204 204 0 0 1 474 ${base - 220}V${base}Z`, '#2a0f07')}
${ellipse(270, base - 60, 250 + 12 * swing(f.t, 0.1), 230, 'url(#heat)', 'clip-path="url(#mouth)"')}
<clipPath id="mouth"><path d="M66 ${base}V${base - 220}A204 204 0 0 1 474 ${base - 220}V${base}Z"/></clipPath>
${flame(140, 170, 0)}${flame(208, 250, 0.3)}${flame(268, 200, 0.6)}${flame(404, 150, 0.8)}${flame(340, 220, 0.15)}
${times(3, (i) => `${ellipse(142 + i * 128, base - 20, 66, 40, '#5d2d12')}${ellipse(142 + i * 128, base - 26, 60, 34, '#b96a2c')}${line(`M${112 + i * 128} ${base - 42}q30 -16 60 2`, '#f0c078', 6)}`)}
${rect(30, base, 480, 54, '#8d5440', 8)}${rect(30, base + 50, 480, 14, '#4a2418', 4)}
${glow('spill', '#ff9a3c', 0.5)}${ellipse(270, base + 90, 330, 150, 'url(#spill)')}
${times(18, (i) => circle(120 + scatter(i) * 300, base - 120 - ((scatter(i + 40) + f.t) % 1) * 240, 2 + scatter(i + 7) * 2.5, '#ffd48a', 'opacity=".8"'))}`;
};

/** A cup by the window with a bun. */
export const coffee: Scene = (f) => {
  const y = f.h * 0.68;
  return `${backdrop(f, 'wall', ['#cf7d62', '#e09a7b'])}
${[0, 1].map((i) => path(`M${60 + i * 200} 90H${226 + i * 200}L${150 + i * 200} ${y}H${-16 + i * 200}Z`, '#fbd9b0', `opacity="${0.5 + 0.06 * swing(f.t)}"`)).join('')}
${table(f.w, f.h, y, '#f3dec3', '#d9b48c')}
${steam(216, y - 160, 230, f.t, 0.75)}
${shadow(230, y + 92, 220, 30, 0.45)}
${ellipse(216, y + 72, 176, 30, '#e7dccb')}${ellipse(216, y + 64, 176, 28, '#fffaf1')}
${line(`M322 ${y - 72}C412 ${y - 88} 408 ${y + 22} 300 ${y + 12}`, '#e9dfce', 24)}
${gradient('cup', ['#fffaf1', '#eadfce'], 1, 0)}${path(`M92 ${y - 124}H340C344 ${y - 10} 304 ${y + 64} 216 ${y + 64}C128 ${y + 64} 88 ${y - 10} 92 ${y - 124}Z`, 'url(#cup)')}
${path(`M94 ${y - 84}H338L334 ${y - 40}H98Z`, '#3f6d78')}${ellipse(216, y - 124, 124, 24, '#f7efe2')}${ellipse(216, y - 120, 108, 17, '#6a3c22')}
${shadow(420, y + 118, 130, 24, 0.5)}${gradient('bun', ['#f0b76c', '#b8692b'])}
${path(`M316 ${y + 104}C308 ${y + 6} 524 ${y + 6} 518 ${y + 104}C510 ${y + 130} 326 ${y + 130} 316 ${y + 104}Z`, 'url(#bun)')}
${times(12, (i) => ellipse(352 + scatter(i) * 132, y + 46 + scatter(i + 20) * 34, 7, 4, '#fff3dc', `transform="rotate(${scatter(i + 5) * 160} ${352 + scatter(i) * 132} ${y + 60})"`))}`;
};

const layer = (top: number, half: number, colour: string): string =>
  `${rect(270 - half, top, half * 2, 96, colour, 14)}${rect(270 - half, top + 36, half * 2, 20, '#fff6ea', 4)}`;

/** A layer cake with berries and three candles. */
export const cake: Scene = (f) => {
  const y = f.h * 0.72;
  return `${backdrop(f, 'wall', ['#5b2a3c', '#8a4353', '#c07a7a'])}${glow('light', '#ffd9a0', 0.55)}${ellipse(270, y - 360, 330 + 8 * swing(f.t), 330, 'url(#light)')}
${times(9, (i) => circle(40 + scatter(i + 2) * 460, 60 + scatter(i + 14) * 320, 8 + scatter(i) * 16, '#ffdcb0', `opacity="${0.1 + 0.05 * swing(f.t, scatter(i))}"`))}
${rect(0, y + 104, f.w, f.h, '#3c1a28')}${shadow(270, y + 118, 250, 34, 0.6)}
${path(`M236 ${y + 20}H304L324 ${y + 108}H216Z`, '#d8c7b6')}${ellipse(270, y + 108, 104, 16, '#c5b19d')}${rect(40, y, 460, 30, '#f3e7d8', 15)}
${layer(y - 96, 178, '#b5713f')}${layer(y - 188, 158, '#c07d49')}
${path(`M112 ${y - 196}C112 ${y - 236} 428 ${y - 236} 428 ${y - 196}V${y - 164}q-18 36 -36 0t-36 6t-40 6t-40 -6t-42 4t-38 -6t-40 2t-44 -6Z`, '#fff3e4')}
${times(9, (i) => `${circle(140 + i * 33, y - 222 - (i % 2) * 14, 21, i % 3 === 1 ? '#4b3a78' : '#c13b4e')}${circle(133 + i * 33, y - 230 - (i % 2) * 14, 5, '#fff', 'opacity=".5"')}`)}
${times(3, (i) => `${rect(198 + i * 66, y - 350, 14, 112, ['#f2c572', '#9dc3bd', '#f2a08c'][i] ?? '#fff', 6)}${at(205 + i * 66, y - 352, `${leaf(56 + 6 * swing(f.t, i / 3), 17, '#ffb04a')}${leaf(34, 9, '#fff0b8')}`, 5 * swing(f.t, i / 3 + 0.2))}`)}`;
};
