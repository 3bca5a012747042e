/** The bakery's 4:5 scenes: stills for slides. */
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
  times,
  type Scene,
} from './svg.ts';

/** The shop front at dawn. */
export const shopfront: Scene = (f) => {
  const y = f.h - 92;
  return `${backdrop(f, 'dawn', ['#7d93b2', '#e9b9a0', '#fbe3bd'])}${circle(430, 110, 54, '#fff3d6', 'opacity=".9"')}
${rect(0, y, f.w, 92, '#8a7a78')}${rect(0, y, f.w, 12, '#a89793')}
${rect(50, 130, 440, y - 130, '#2f5d5a', 6)}${rect(50, 130, 440, 54, '#254b49', 6)}
${rect(150, 144, 240, 24, '#f3d9a4', 12)}
${glow('lamp', '#ffe2a0', 0.9)}${rect(78, 256, 240, 220, '#f7cf8a')}${ellipse(198, 330, 150, 120, 'url(#lamp)')}
${times(2, (r) => `${rect(78, 352 + r * 92, 240, 10, '#8a5a34')}${times(3, (i) => `${ellipse(122 + i * 76, 352 + r * 92 - 20, 32, 22, ['#b96f32', '#d59247', '#9b5524'][(i + r) % 3] ?? '#b96f32')}${line(`M${106 + i * 76} ${332 + r * 92 - 8}q14 -10 30 0`, '#f6dcae', 4)}`)}`)}
${rect(78, 256, 240, 220, 'none', 0, 'stroke="#1f403e" stroke-width="12"')}${line('M198 256V476', '#1f403e', 7)}
${rect(346, 256, 112, y - 256, '#1f403e', 4)}${rect(360, 272, 84, 150, '#f2c77f')}${circle(436, 454, 7, '#f3d9a4')}
${times(8, (i) => path(`M${36 + i * 58.5} 186H${94.5 + i * 58.5}V250a29 26 0 0 1 -58.5 0Z`, i % 2 === 0 ? '#f6ead4' : '#c9583f'))}
${shadow(270, 186, 260, 12, 0.4)}${rect(96, y - 54, 70, 54, '#a8593c', 6)}${times(9, (i) => at(106 + i * 6.4, y - 50, leaf(60 + scatter(i) * 44, 12, i % 2 === 0 ? '#5d7d53' : '#7a9a67'), -40 + i * 10))}`;
};

/** A fruit tart from above. */
export const tart: Scene = (f) => {
  const [x, y] = [f.w / 2, f.h / 2];
  const ring = (n: number, r: number, draw: (i: number) => string): string =>
    times(n, (i) => at(x, y, at(0, -r, draw(i)), (i * 360) / n));
  return `${backdrop(f, 'cloth', ['#efc6b4', '#e2a692'])}${times(9, (i) => rect(i * 66 - 10, 0, 30, f.h, '#fff', 0, 'opacity=".13"'))}
${shadow(x + 14, y + 30, 260, 250, 0.5)}${ring(34, 196, () => circle(0, 0, 25, '#c98945'))}${circle(x, y, 204, '#d99c54')}${circle(x, y, 180, '#b97a38')}${circle(x, y, 174, '#fbe6ae')}
${ring(17, 148, (i) => `${circle(0, 0, 24, i % 2 === 0 ? '#c22f45' : '#d8475a')}${circle(-7, -7, 6, '#fff', 'opacity=".45"')}`)}
${ring(11, 100, () => `${ellipse(0, 0, 27, 25, '#86a947')}${ellipse(0, 0, 20, 18, '#a9c766')}${ellipse(0, 0, 8, 7, '#eef3cf')}${times(8, (i) => at(0, 0, circle(0, -12, 2, '#3d4a22'), i * 45))}`)}
${ring(8, 56, () => `${circle(0, 0, 20, '#38406f')}${circle(-6, -6, 5, '#8d97c9')}${circle(2, 2, 6, '#252b52')}`)}
${ring(5, 20, () => at(0, 14, leaf(52, 20, '#f08a5b')))}${circle(x, y, 15, '#ffd9a0')}
${at(84, 96, leaf(110, 26, '#6f8f63'), 130)}${at(78, 90, leaf(86, 22, '#8aa97b'), 82)}`;
};

/** Twelve biscuits on a tray. */
export const cookies: Scene = (f) =>
  `${backdrop(f, 'cloth', ['#3f5f73', '#2d4759'])}${times(40, (i) => circle(scatter(i) * f.w, scatter(i + 80) * f.h, 2 + scatter(i + 3) * 3, '#f6ead4', 'opacity=".35"'))}
${shadow(280, 360, 280, 330, 0.5)}${rect(48, 52, 444, 571, '#b9c0c4', 34)}${rect(62, 66, 416, 543, '#98a1a7', 26)}${rect(74, 78, 392, 519, '#f1e4cd', 14)}
${times(12, (i) => {
  const [x, y] = [140 + (i % 3) * 130, 144 + Math.floor(i / 3) * 128];
  if (i === 7)
    return times(9, (k) =>
      circle(
        x - 30 + scatter(k) * 60,
        y - 30 + scatter(k + 30) * 60,
        2 + scatter(k + 4) * 4,
        '#b98045',
      ),
    );
  return `${shadow(x + 4, y + 12, 62, 54, 0.5)}${circle(x, y, 53, '#c98e4f')}${circle(x - 3, y - 4, 47, '#dba663')}${times(9, (k) => at(x - 34 + scatter(i * 11 + k) * 62, y - 34 + scatter(i * 17 + k + 50) * 62, rect(-7, -6, 14, 12, '#4c2a1a', 4), scatter(i + k) * 90))}`;
})}`;

const stick = (x: number, turn: number, length: number): string =>
  at(
    x,
    520,
    `${rect(-38, -length, 76, length, 'url(#crust)', 38)}${times(6, (i) => at(0, -length + 60 + i * 62, rect(-26, -9, 52, 18, '#f7e3bd', 9), -32))}`,
    turn,
  );

/** Baguettes in a paper bag. */
export const baguettes: Scene = (f) => {
  return `${backdrop(f, 'wall', ['#b7c4a4', '#8fa283'])}${circle(270, 290, 220, '#c9d4b8', 'opacity=".7"')}${rect(0, 560, f.w, 115, '#e9d9bd')}${rect(0, 560, f.w, 8, '#d3bf9c')}
${gradient('crust', ['#a8662a', '#dd9c50', '#b06d2f'], 1, 0)}${stick(206, -13, 400)}${stick(336, 14, 390)}${stick(272, 1, 450)}
${shadow(270, 622, 210, 24, 0.5)}${gradient('bag', ['#d9b98a', '#c19a66'], 1, 0)}${path('M138 340L160 356L182 340L204 356L226 340L248 356L270 340L292 356L314 340L336 356L358 340L380 356L402 340L382 620H158Z', 'url(#bag)')}
${path('M330 350L402 340L382 620H320Z', '#a8824f', 'opacity=".35"')}${circle(250, 480, 56, '#f6ead4')}${at(
    250,
    512,
    times(5, (i) =>
      at(
        0,
        -i * 12,
        `${at(0, 0, leaf(24, 8, '#a8662a'), 38)}${at(0, 0, leaf(24, 8, '#a8662a'), -38)}`,
      ),
    ),
  )}`;
};

/** A pretzel, large. */
export const pretzel: Scene = (f) => {
  const d =
    'M186 486C222 446 242 404 270 362C304 312 298 176 392 176C506 176 508 326 456 420C418 490 344 522 270 522C196 522 122 490 84 420C32 326 34 176 148 176C242 176 236 312 270 362C298 404 318 446 354 486';
  const salt = (start: number): string =>
    line(d, '#fff7ea', 11, `stroke-dasharray=".1 ${47 + start / 9}" stroke-dashoffset="${start}"`);
  return `${backdrop(f, 'wall', ['#e8b04a', '#d9923a'])}${times(8, (i) => at(270, 340, path('M0 0L-70 -620H70Z', '#fff', 'opacity=".09"'), i * 45))}
${at(10, 20, line(d, '#7a3c12', 60, 'opacity=".35"'))}${line(d, '#743814', 62)}${line(d, '#a8602a', 50)}${at(-6, -8, line(d, '#cf8c4a', 12, 'opacity=".75"'))}
${at(7, 8, salt(10))}${at(-8, 3, salt(31))}${line('M214 450C242 410 254 388 270 362', '#743814', 62)}${line('M196 472C236 424 252 392 280 346', '#a8602a', 50)}${at(-6, -8, line('M210 452C242 410 256 388 280 346', '#cf8c4a', 12, 'opacity=".75"'))}`;
};

const stalk = (i: number): string => {
  const [x, tall] = [i * 25 - 20, 190 + scatter(i) * 120];
  const tone = ['#e3b257', '#d49b3d', '#f0c873'][i % 3] ?? '#e3b257';
  const ears = times(6, (k) =>
    at(
      0,
      -tall + k * 17,
      `${at(0, 0, leaf(36, 10, tone), 30)}${at(0, 0, leaf(36, 10, tone), -30)}`,
    ),
  );
  return at(
    x,
    700,
    `${line(`M0 0V${-tall}`, '#b37f2c', 4)}${ears}${at(0, -tall, leaf(44, 9, tone))}`,
    -8 + scatter(i + 33) * 18,
  );
};

/** Wheat at evening. */
export const wheat: Scene = (f) => {
  return `${backdrop(f, 'sky', ['#f08a5d', '#f7b267', '#fde2a7'])}${circle(370, 236, 92, '#fff1cb')}${circle(370, 236, 130, '#fff1cb', 'opacity=".3"')}
${path('M0 420C140 360 300 380 540 330V675H0Z', '#c98b45')}${path('M0 470C180 410 380 460 540 400V675H0Z', '#b87634')}
${at(128, 392, `${path('M-30 0L-20 -104H20L30 0Z', '#6d4128')}${path('M-26 -100H26L0 -134Z', '#4e2d1b')}${times(4, (i) => at(0, -104, `${line('M0 0V-86', '#4e2d1b', 5)}${rect(2, -84, 20, 62, '#f6e6c6', 2)}`, 20 + i * 90))}`)}
${path('M0 540C180 500 360 540 540 500V675H0Z', '#a5652a')}${times(24, stalk)}`;
};

/** Cinnamon rolls in a tin. */
export const rolls: Scene = (f) =>
  `${backdrop(f, 'cloth', ['#f4e6d2', '#e9d2b4'])}${times(60, (i) => circle(scatter(i) * f.w, scatter(i + 70) * f.h, 2 + scatter(i + 8) * 2, '#c58a4f', 'opacity=".4"'))}
${shadow(284, 366, 290, 330, 0.45)}${rect(44, 50, 452, 575, '#3e4a52', 44)}${rect(60, 66, 420, 543, '#2d373e', 34)}
${times(6, (i) => {
  const [x, y] = [166 + (i % 2) * 206, 158 + Math.floor(i / 2) * 180];
  const spiral = `M0 0C16 -22 42 0 26 26C8 52 -40 38 -42 -4C-44 -54 24 -72 56 -32C86 10 50 74 -8 74`;
  return at(
    x,
    y,
    `${rect(-98, -86, 196, 172, '#c9863f', 66)}${rect(-92, -82, 180, 158, '#e0a45b', 60)}${line(spiral, '#7d431c', 15)}${path('M-70 -40C-50 -86 60 -82 72 -34C84 4 44 10 30 34C16 58 -8 26 -30 42C-60 56 -88 6 -70 -40Z', '#fff8ec', 'opacity=".62"')}${line(spiral, '#7d431c', 8, 'opacity=".45"')}`,
    i * 47,
  );
})}`;
