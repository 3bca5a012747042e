/** The surf shop's upright scenes: the ones its videos are made of. */
import { board, cloud, swell } from './surf-shapes.ts';
import {
  at,
  backdrop,
  circle,
  glow,
  gradient,
  leaf,
  line,
  path,
  rect,
  scatter,
  shadow,
  swing,
  times,
  type Scene,
} from './svg.ts';

/** A big clean wave that curls. */
export const wave: Scene = (f) => {
  const y = f.h * 0.5 + 6 * swing(f.t);
  return `${backdrop(f, 'sky', ['#8fd0d8', '#d5efe6', '#fdeccb'])}${circle(400, 190, 74, '#ffd27a')}${circle(400, 190, 108, '#ffd27a', 'opacity=".28"')}
${cloud(120 + 10 * swing(f.t), 150, 0.9)}${cloud(300 - 8 * swing(f.t, 0.2), 300, 0.6, 0.7)}
${swell(f, y + 60, 8, 2, '#3d9aa6')}
${gradient('face', ['#7fd6cf', '#26899a', '#125e78'])}
${path(`M0 ${y + 210}C30 ${y - 60} 150 ${y - 190} 300 ${y - 176}C404 ${y - 166} 452 ${y - 84} 418 ${y - 18}C410 ${y - 66} 360 ${y - 86} 318 ${y - 62}C236 ${y - 14} 252 ${y + 120} 420 ${y + 190}C460 ${y + 206} 500 ${y + 212} ${f.w} ${y + 214}V${f.h}H0Z`, 'url(#face)')}
${times(5, (i) => line(`M${24 + i * 26} ${y + 210}C${60 + i * 26} ${y - 10 + i * 24} ${146 + i * 22} ${y - 118 + i * 28} ${244 + i * 6} ${y - 124 + i * 30}`, '#d9f6ee', 7 - i, `opacity="${0.55 - i * 0.07}" stroke-dasharray="150 34" stroke-dashoffset="${-184 * f.t}"`))}
${times(19, (i) => circle(150 + i * 15 + scatter(i) * 10, y - 166 + Math.abs(i - 9) * 3.2 - (i > 13 ? (13 - i) * 17 : 0) + 5 * swing(f.t, scatter(i)), 15 + scatter(i + 5) * 15, '#fbfffb'))}
${times(14, (i) => circle(380 + scatter(i) * 90, y - 20 + ((scatter(i + 20) + f.t) % 1) * 110, 3 + scatter(i + 2) * 6, '#fff', 'opacity=".85"'))}
${swell(f, y + 226, 13, 2, '#f3fbf4')}${swell(f, y + 238, 13, 2, '#1b7288')}${swell(f, y + 310, 15, 1, '#14607a')}${swell(f, y + 390, 16, 2, '#0f4d67', -1)}
${times(9, (i) => line(`M${scatter(i) * 460} ${y + 280 + i * 22}q26 -9 52 0t52 0`, '#bfe9e4', 4, 'opacity=".35"'))}`;
};

/** Sundown, and one surfer who has not had enough. */
export const sunset: Scene = (f) => {
  const y = f.h * 0.56;
  return `${backdrop(f, 'sky', ['#3b2a5d', '#a8446b', '#f2705b', '#ffb55c', '#ffe0a0'])}
${glow('sun', '#fff3c4', 0.8)}${circle(270, y - 40, 260, 'url(#sun)')}${circle(270, y - 46, 124, '#fff0bd')}
${times(3, (i) => path(`M${-60 + i * 210 + 8 * swing(f.t, i / 3)} ${180 + i * 66}h240q-30 -26 -70 -14q-30 -34 -80 -8q-54 -14 -90 22Z`, '#5c2f63', 'opacity=".35"'))}
${gradient('sea', ['#f58a5a', '#a0436f', '#3a2658'])}${rect(0, y, f.w, f.h - y, 'url(#sea)')}
${times(13, (i) => {
  const wide = 120 - i * 5 + 26 * swing(f.t, scatter(i));
  return rect(
    270 - wide + 16 * swing(f.t, scatter(i + 9)),
    y + 10 + i * 21,
    wide * 2,
    8,
    '#ffe3a3',
    4,
    `opacity="${0.85 - i * 0.055}"`,
  );
})}
${path(`M0 ${f.h - 150}C130 ${f.h - 190} 330 ${f.h - 168} 540 ${f.h - 116}V${f.h}H0Z`, '#25163d')}
${at(352, f.h - 142, `${at(38, 8, board(196, '#170e2b', '#170e2b', '#170e2b'), 12)}${circle(0, -140, 16, '#170e2b')}${path('M-20 -118Q0 -130 20 -118L38 -66L30 -60L17 -92L15 -54L22 6H7L0 -42L-8 6H-22L-15 -54L-17 -92L-26 -58L-34 -64Z', '#170e2b')}`)}
${times(4, (i) => line(`M${90 + i * 46} ${250 + (i % 2) * 30}q11 -12 20 0q9 -12 20 0`, '#2b1a45', 4, `transform="translate(0 ${6 * swing(f.t, i / 4)})"`))}`;
};

/** Four boards against the shop's fence. */
export const boards: Scene = (f) => {
  const y = f.h * 0.8;
  return `${backdrop(f, 'sky', ['#6ec3d4', '#bfe6e2'])}${cloud(400 + 14 * swing(f.t), 120, 0.8)}${cloud(110 - 12 * swing(f.t), 210, 0.6)}
${times(9, (i) => `${rect(i * 62 - 8, 300, 56, y - 270, i % 2 === 0 ? '#f4efe4' : '#eae2d3', 4)}${circle(i * 62 + 20, 332, 3, '#b9ab95')}`)}${rect(0, 400, f.w, 20, '#d9cfbd')}${rect(0, y - 90, f.w, 20, '#d9cfbd')}
${gradient('sand', ['#f3d9a4', '#e0b872'])}${path(`M0 ${y}C150 ${y - 20} 360 ${y + 16} 540 ${y - 6}V${f.h}H0Z`, 'url(#sand)')}
${[
  [86, 470, '#f4845f', '#fff3df', '#1f7a8c', -3],
  [208, 590, '#fbf2e1', '#e05a47', '#f2b84b', 1],
  [330, 520, '#1f7a8c', '#f2b84b', '#fbf2e1', -1],
  [452, 560, '#f2b84b', '#17455c', '#fff3df', 3],
]
  .map(
    ([x, tall, fill, stripe, second, turn]) =>
      `${at(Number(x) + 40, y + 30, shadow(0, 0, 110, 18, 0.55))}${at(Number(x) + 22, y + 10, at(0, 0, board(Math.min(Number(tall) * 0.9, 468), '#6f675b', '#6f675b', '#6f675b'), Number(turn) + 3), 0, 1).replace('<g', '<g opacity=".22"')}${at(Number(x), y + 26, board(Number(tall), String(fill), String(stripe), String(second)), Number(turn) + 0.5 * swing(f.t))}`,
  )
  .join('')}
${times(40, (i) => circle(scatter(i) * 540, y + 40 + scatter(i + 50) * 150, 1.5 + scatter(i + 4) * 2, '#b98f4c', 'opacity=".5"'))}
${times(2, (k) =>
  at(
    20 + k * 500,
    y + 130,
    times(6, (i) =>
      at(
        0,
        0,
        leaf(110 + scatter(i + k) * 70, 15, i % 2 === 0 ? '#6b9a5b' : '#86b06f'),
        -50 + i * 20 + 3 * swing(f.t, i / 6),
      ),
    ),
  ),
)}`;
};

/** The van on the coast road. */
export const van: Scene = (f) => {
  const y = f.h * 0.7 + 2 * swing(f.t * 3);
  const ground = f.h * 0.7 + 66;
  return `${backdrop(f, 'sky', ['#f7a072', '#fbcf9a', '#fdeecb'])}${circle(140, 250, 84, '#fff4d4')}${cloud(390 - 30 * swing(f.t), 190, 0.9, 0.75)}
${path(`M0 520C90 430 190 420 270 480C340 400 450 380 540 450V760H0Z`, '#d9796a')}${path(`M0 560C130 500 260 540 540 500V780H0Z`, '#b85c62')}
${rect(0, 570, f.w, 120, '#3f93a3')}${times(9, (i) => rect((scatter(i) * 560 + 60 * swing(f.t, scatter(i))) % 540, 584 + i * 11, 40 + scatter(i + 3) * 60, 4, '#c9eeea', 2, 'opacity=".6"'))}
${path(`M0 640C180 612 380 654 540 632V${f.h}H0Z`, '#7d9a5f')}${rect(0, ground - 12, f.w, 110, '#4f4a58')}${rect(0, ground - 12, f.w, 6, '#f3e6cf')}
${times(6, (i) => rect(((i * 120 - 120 * f.t + 720) % 720) - 100, ground + 44, 64, 8, '#f8e6b8', 4))}${rect(0, ground + 98, f.w, f.h, '#5f7d4c')}${times(30, (i) => at(((scatter(i) * 640 - 640 * f.t + 640) % 640) - 50, ground + 120 + scatter(i + 11) * 90, leaf(34, 9, '#7d9a5f'), -14))}
${shadow(270, ground + 30, 230, 22, 0.7)}
${at(270, y - 190, `${at(-150, 4, board(300, '#fbf2e1', '#e05a47', '#1f7a8c'), 90)}${at(-130, -16, board(270, '#f2b84b', '#17455c', '#fff3df'), 90)}`)}${rect(126, y - 178, 8, 20, '#444')}${rect(390, y - 178, 8, 20, '#444')}
${path(`M70 ${y + 52}V${y - 120}Q70 ${y - 164} 120 ${y - 164}H404Q450 ${y - 164} 460 ${y - 120}L474 ${y - 40}V${y + 52}Z`, '#fbf5e6')}${path(`M70 ${y + 52}V${y - 34}H474V${y + 52}Z`, '#2a8c95')}${rect(70, y - 42, 404, 8, '#fff')}
${times(3, (i) => rect(94 + i * 96, y - 134, 82, 74, '#8fd0d8', 12))}${path(`M384 ${y - 134}H418Q440 ${y - 134} 446 ${y - 110}L456 ${y - 60}H384Z`, '#8fd0d8')}${times(3, (i) => path(`M${104 + i * 96} ${y - 70}l36 -60h18l-36 60Z`, '#fff', 'opacity=".4"'))}
${circle(466, y + 2, 13, '#ffe9a8')}${rect(58, y + 40, 426, 14, '#e8e0d0', 7)}
${[150, 396].map((x) => `${circle(x, y + 56, 42, '#2f2b36')}${circle(x, y + 56, 20, '#e8e0d0')}${at(x, y + 56, line('M-13 0H13M0 -13V13', '#9d948a', 4), 360 * f.t)}`).join('')}`;
};

/** Moonrise over the palms. */
export const night: Scene = (f) => {
  const y = f.h * 0.66;
  const palm = (x: number, tall: number, lean: number, phase: number): string =>
    at(
      x,
      f.h - 60,
      `${line(`M0 0Q${lean * 0.2} ${-tall * 0.6} ${lean} ${-tall}`, '#0a1a2c', 17)}${times(8, (i) => at(lean, -tall, path('M0 0C50 -46 120 -40 164 34C116 2 60 4 0 0Z', '#0a1a2c'), -168 + i * 42 + 4 * swing(f.t, phase + i / 9)))}`,
    );
  return `${backdrop(f, 'sky', ['#0d1f3f', '#27457a', '#7a6a9e', '#e09a92'])}${times(60, (i) => circle(scatter(i) * 540, scatter(i + 200) * 420, 1.2 + scatter(i + 4) * 2, '#fff', `opacity="${0.55 + 0.45 * swing(f.t, scatter(i + 8))}"`))}
${glow('moon', '#fdf1d0', 0.6)}${circle(320, 330, 230, 'url(#moon)')}${circle(320, 330, 92, '#fdf1d0')}${circle(290, 306, 18, '#efdcb0')}${circle(346, 352, 26, '#efdcb0')}${circle(350, 296, 10, '#efdcb0')}
${gradient('sea', ['#8a6f98', '#24406e', '#0d1f3f'])}${rect(0, y, f.w, f.h, 'url(#sea)')}${times(13, (i) => rect(320 - 60 - scatter(i) * 40 + 18 * swing(f.t, scatter(i)), y + 8 + i * 20, 90 + scatter(i + 6) * 60, 5, '#fdf1d0', 3, `opacity="${0.8 - i * 0.05}"`))}
${path(`M0 ${f.h - 110}C150 ${f.h - 150} 340 ${f.h - 60} 540 ${f.h - 90}V${f.h}H0Z`, '#0a1a2c')}${palm(90, 470, 60, 0)}${palm(30, 330, -20, 0.3)}${palm(470, 250, -30, 0.6)}`;
};
