/** The pottery and photo studio's upright scenes: the ones its videos are made of. */
import { buds, mug, pot, twig } from './studio-shapes.ts';
import {
  at,
  backdrop,
  circle,
  ellipse,
  glow,
  gradient,
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

/** A vase in an arched niche. */
export const vase: Scene = (f) => {
  const y = f.h * 0.72;
  return `${backdrop(f, 'wall', ['#e9c7b3', '#dda98f'])}${path(`M70 ${y}V340A200 200 0 0 1 470 340V${y}Z`, '#b9755c')}${gradient('niche', ['#c8856a', '#efc3a6'])}${path(`M96 ${y}V350A192 192 0 0 1 470 350V${y}Z`, 'url(#niche)')}
${path(`M470 420L96 ${y - 60}V${y}H470Z`, '#fff2dc', `opacity="${0.2 + 0.05 * swing(f.t)}"`)}
${rect(34, y, 472, 34, '#f4e4d2', 6)}${rect(34, y + 30, 472, 12, '#c99c83', 4)}
${at(258, y - 262, `${twig(330, '#7a5a3a', '#a9824f', -20 + 2 * swing(f.t))}${twig(390, '#7a5a3a', '#c39a5c', 3 + 2 * swing(f.t, 0.2))}${buds(330, '#7a5a3a', '#fbf2e4', 24 + 2.4 * swing(f.t, 0.4))}${buds(250, '#7a5a3a', '#fbf2e4', -40 + 2.4 * swing(f.t, 0.6))}`)}
${at(270, y + 6, shadow(20, 0, 190, 18, 0.6))}${at(258, y + 6, pot('v', 'bottle', '#e9dccb', '#34558b', 0.66), 0, 1.06)}${at(412, y + 6, `${shadow(6, 0, 90, 12, 0.5)}${pot('c', 'cup', '#c8694a', '#f4ecdf', 0.5)}`, 0, 0.72)}`;
};

/** A bowl growing on the wheel. */
export const wheel: Scene = (f) => {
  const y = f.h * 0.66;
  const [mouth, tall] = [148 + 10 * swing(f.t), 190 + 12 * swing(f.t, 0.25)];
  return `${backdrop(f, 'wall', ['#3c4a52', '#5a6a6c', '#8a9488'])}${rect(300, 96, 190, 240, '#cfe0dc', 6)}${line('M395 96V336M300 216H490', '#33414a', 10)}${rect(300, 96, 190, 240, 'none', 6, 'stroke="#33414a" stroke-width="12"')}
${path(`M300 336L40 ${y + 60}H300L490 336Z`, '#e9f3ea', 'opacity=".14"')}${rect(40, 300, 190, 14, '#2c373e', 4)}${at(86, 300, pot('a', 'round', '#c8694a', '#e6d9c6', 0.4), 0, 0.42)}${at(160, 300, pot('b', 'tall', '#d9b99b', '#7c8465', 0.6), 0, 0.4)}${at(208, 300, pot('d', 'cup', '#d9b99b', '#d9a441', 0.5), 0, 0.36)}
${path(`M0 ${y + 90}H540V${f.h}H0Z`, '#2f3a41')}${ellipse(270, y + 96, 262, 64, '#222b31')}${ellipse(270, y + 84, 250, 58, '#3d4a52')}
${gradient('disc', ['#d5d9d6', '#9aa3a3'], 1, 0)}${ellipse(270, y + 58, 196, 42, '#6f7a7c')}${ellipse(270, y + 46, 196, 42, 'url(#disc)')}${times(3, (i) => ellipse(270, y + 46, 184 - i * 22, 38 - i * 5, 'none', `stroke="#7f8a8b" stroke-width="3" stroke-dasharray="${120 - i * 20} 90" stroke-dashoffset="${-210 * f.t * (i + 1)}" opacity=".8"`))}
${ellipse(270, y + 40, 128, 24, '#8a5741')}${gradient('clay', ['#e8ab88', '#c67d5c', '#8d4e36'], 1, 0)}${path(`M${270 - mouth} ${y + 40 - tall}C${270 - mouth + 16} ${y - 40} 200 ${y + 10} 176 ${y + 40}Q270 ${y + 64} 364 ${y + 40}C340 ${y + 10} ${270 + mouth - 16} ${y - 40} ${270 + mouth} ${y + 40 - tall}Z`, 'url(#clay)')}
${times(5, (i) => {
  const k = i / 5;
  const wide = mouth - 22 - k * (mouth - 112);
  return line(
    `M${270 - wide} ${y + 74 - tall + k * tall * 0.86}q${wide} 30 ${wide * 2} 0`,
    '#7d4430',
    4,
    `opacity=".38" stroke-dasharray="${wide} ${wide * 0.4}" stroke-dashoffset="${-wide * 1.4 * f.t}"`,
  );
})}
${ellipse(270, y + 40 - tall, mouth, 33, '#eab795')}${ellipse(270, y + 42 - tall, mouth - 16, 25, '#8d4e36')}${ellipse(270, y + 52 - tall, mouth - 40, 14, '#6f3b28')}
${times(8, (i) => circle(90 + scatter(i) * 360, y + 70 + scatter(i + 4) * 40, 4 + scatter(i + 7) * 5, '#c67d5c'))}`;
};

/** The kiln, open a crack, at cone 9. */
export const kiln: Scene = (f) => {
  const y = f.h * 0.8;
  const heat = 0.82 + 0.12 * swing(f.t) + 0.04 * swing(f.t * 3);
  return `${backdrop(f, 'wall', ['#2a2330', '#3b2a33', '#4a2c2e'])}${glow('heat', '#ff8a3c', 0.75)}${ellipse(270, y - 280, 420, 420, 'url(#heat)', `opacity="${heat}"`)}
${rect(0, y, f.w, f.h, '#1f181d')}${ellipse(270, y + 20, 320, 70, 'url(#heat)', `opacity="${heat}"`)}${rect(60, y - 560, 420, 560, '#6b6468', 22)}${rect(60, y - 560, 420, 40, '#7f777b', 20)}${rect(84, y - 510, 372, 470, '#40383c', 14)}
${gradient('fire', ['#ffd27a', '#ff9a3c', '#e8552f'])}${rect(104, y - 490, 332, 430, 'url(#fire)', 10, `opacity="${heat}"`)}
${times(3, (i) => rect(104, y - 356 + i * 140, 332, 14, '#8a2f1a'))}
${at(180, y - 356, pot('p1', 'cup', '#7a2415', '#9c351c'), 0, 0.72)}${at(290, y - 356, pot('p2', 'round', '#7a2415', '#a83a1d'), 0, 0.5)}${at(384, y - 356, pot('p3', 'cup', '#7a2415', '#9c351c'), 0, 0.66)}
${at(168, y - 216, pot('p4', 'tall', '#7a2415', '#a83a1d'), 0, 0.37)}${at(262, y - 216, pot('p5', 'cup', '#7a2415', '#9c351c'), 0, 0.82)}${at(374, y - 216, pot('p6', 'bottle', '#7a2415', '#a83a1d'), 0, 0.42)}
${at(190, y - 76, pot('p7', 'round', '#7a2415', '#a83a1d'), 0, 0.5)}${at(312, y - 76, pot('p8', 'cup', '#7a2415', '#9c351c'), 0, 0.8)}${at(398, y - 76, pot('p9', 'cup', '#7a2415', '#a83a1d'), 0, 0.5)}
${path(`M456 ${y - 520}L540 ${y - 560}V${y + 30}L456 ${y - 36}Z`, '#544d51')}${path(`M456 ${y - 520}L468 ${y - 526}V${y - 28}L456 ${y - 36}Z`, '#ff9a3c', `opacity="${heat}"`)}${rect(82, y, 60, 30, '#544d51', 4)}${rect(398, y, 60, 30, '#544d51', 4)}
${rect(222, y - 550, 96, 26, '#241d22', 6)}${times(3, (i) => circle(246 + i * 24, y - 537, 6, i === 2 ? '#7cc48a' : '#ff7a3c', `opacity="${0.7 + 0.3 * swing(f.t, i / 3)}"`))}
${times(16, (i) => circle(110 + scatter(i) * 330, y - 520 - ((scatter(i + 30) + f.t) % 1) * 280, 2 + scatter(i + 5) * 2.4, '#ffc07a', `opacity="${0.8 - ((scatter(i + 30) + f.t) % 1) * 0.8}"`))}`;
};

/** A vase on set, under the softbox. */
export const onset: Scene = (f) => {
  const y = f.h * 0.72;
  const light = 0.7 + 0.2 * swing(f.t, -0.25);
  return `${backdrop(f, 'room', ['#2f3338', '#45494c'])}${rect(0, y + 70, f.w, f.h, '#25282b')}${gradient('paper', ['#9dbfaf', '#b8d2c4', '#d3e4d8'])}${path(`M96 110H452V${y - 20}Q452 ${y + 60} 520 ${y + 110}L560 ${y + 190}H-10L30 ${y + 110}Q96 ${y + 60} 96 ${y - 20}Z`, 'url(#paper)')}
${rect(70, 92, 408, 26, '#cdbfae', 13)}${line(`M82 100V${y + 96}M466 100V${y + 96}`, '#17191c', 9)}
${path(`M60 226L250 ${y - 160}L470 ${y - 40}L178 190Z`, '#fff6dc', `opacity="${light * 0.34}"`)}${glow('lamp', '#fff4d2', 0.9)}${ellipse(268, y - 150, 230, 260, 'url(#lamp)', `opacity="${light * 0.55}"`)}
${shadow(286, y + 66, 190, 26, 0.6)}${rect(180, y - 56, 180, 118, '#f4ecdf', 6)}${rect(290, y - 56, 70, 118, '#000', 6, 'opacity=".1"')}${rect(168, y - 70, 204, 24, '#fff8ec', 6)}
${at(262, y - 300, `${twig(240, '#5d6b45', '#7c8f5c', -16 + 1.5 * swing(f.t))}${twig(280, '#5d6b45', '#94a56f', 8 + 1.5 * swing(f.t, 0.3))}`)}${at(262, y - 68, pot('v', 'round', '#e2b093', '#c8694a', 0.55), 0, 1.12)}${at(340, y - 68, pot('w', 'cup', '#e9dccb', '#2e4057', 0.6), 0, 0.42)}
${line(`M60 ${f.h - 70}L96 300`, '#111315', 10)}${line(`M96 560L20 ${f.h - 60}M84 520L150 ${f.h - 80}`, '#111315', 8)}${at(104, 226, `${path('M-74 -110H74L48 96H-48Z', '#17191c')}${path('M-62 -104H62L44 88H-44Z', '#fffaf0', `opacity="${0.75 + light * 0.2}"`)}${line('M0 -104V88M-54 -8H54', '#d9cfbd', 3)}`, -52)}
${at(442, f.h - 92, `${line('M0 0L-44 150M0 0L48 150M0 0V150', '#111315', 9)}${rect(-66, -86, 132, 88, '#17191c', 12)}${rect(-34, -106, 60, 26, '#17191c', 6)}${circle(0, -42, 34, '#2f3338')}${circle(0, -42, 24, '#40576b')}${circle(-8, -50, 8, '#cfe3f2')}${circle(48, -70, 5, '#e8552f', `opacity="${0.6 + 0.4 * swing(f.t)}"`)}`)}`;
};

/** A tower of mugs, steam on top. */
export const cups: Scene = (f) => {
  const y = f.h * 0.82;
  const tone = ['#34558b', '#d9a441', '#c8694a', '#9dbfaf'] as const;
  return `${backdrop(f, 'wall', ['#f4d9b8', '#f7e8d0'])}${circle(270, 400, 232, '#f0b98d', 'opacity=".75"')}${circle(398, 214, 58, '#c8694a', 'opacity=".22"')}${rect(0, y, f.w, f.h, '#7c8465')}${rect(0, y, f.w, 10, '#949c7c')}
${shadow(276, y + 26, 210, 26, 0.6)}${steam(268, y - 640, 130, f.t, 0.8)}
${tone.map((glaze, i) => at(264 + (i % 2) * 12 + (i + 1) * 1.6 * swing(f.t, 0.1), y + 22 - i * 158, i % 2 === 0 ? mug(`m${i}`, '#d9b99b', glaze) : mug(`m${i}`, '#e9dccb', glaze).replace('<path d="M70', '<path transform="scale(-1 1)" d="M70'), (i % 2 === 0 ? 1.5 : -1.5) + 0.6 * i * swing(f.t))).join('')}`;
};
