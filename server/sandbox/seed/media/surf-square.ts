/** The surf shop's 4:5 scenes: stills for slides. */
import { board, cloud, swell } from './surf-shapes.ts';
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

const umbrella = (x: number, y: number, first: string, second: string): string =>
  at(
    x,
    y,
    `${at(20, 26, shadow(0, 0, 84, 80, 0.55))}${times(10, (i) => path('M0 0L-19.5 -60Q0 -70 19.5 -60Z', i % 2 === 0 ? first : second, `transform="rotate(${i * 36})"`))}${circle(0, 0, 5, '#7a5b3a')}`,
  );

const edge = (shift: number): string =>
  `M${330 + shift} 0C${390 + shift} 120 ${250 + shift} 210 ${310 + shift} 330C${370 + shift} 450 ${250 + shift} 540 ${330 + shift} 675H540V0Z`;

/** The beach from above. */
export const beach: Scene = (f) => {
  return `${backdrop(f, 'sand', ['#f6dfae', '#ecc98a'])}${times(90, (i) => circle(scatter(i) * 330, scatter(i + 99) * 675, 1 + scatter(i + 5) * 2, '#b98f4c', 'opacity=".4"'))}
${path(edge(-26), '#d9b878')}${path(edge(-8), '#fff', 'opacity=".9"')}${path(edge(12), '#a5e0da')}${path(edge(58), '#fff', 'opacity=".5"')}${path(edge(68), '#5fc0c6')}${path(edge(138), '#2f97ab')}
${times(8, (i) => line(`M${440 + scatter(i) * 70} ${40 + i * 78}q16 -12 32 0t32 0`, '#fff', 4, 'opacity=".5"'))}
${umbrella(92, 120, '#e8574a', '#fff7e8')}${umbrella(206, 300, '#1f7a8c', '#ffe3a3')}${umbrella(86, 500, '#f2b84b', '#fff7e8')}
${at(196, 118, rect(-26, -46, 52, 92, '#7fc4bd', 4) + rect(-26, -20, 52, 12, '#fff') + rect(-26, 8, 52, 12, '#fff'), 14)}${at(94, 318, rect(-26, -46, 52, 92, '#f08a6b', 4) + rect(-26, -30, 52, 10, '#ffe8cf'), -18)}
${at(208, 606, `${at(8, 8, shadow(0, -80, 46, 100, 0.4))}${board(190, '#fbf2e1', '#e05a47', '#1f7a8c')}`, 24)}${at(462, 330, board(120, '#f2b84b', '#17455c', '#fff3df'), -38)}`;
};

/** The lighthouse the shop is named for. */
export const lighthouse: Scene = (
  f,
) => `${backdrop(f, 'sky', ['#2f5d86', '#7fb0c4', '#f7d9b0'])}${cloud(110, 130, 0.9, 0.8)}${cloud(440, 240, 0.7, 0.7)}
${path('M330 150L-40 40V190Z', '#fff4c9', 'opacity=".4"')}${path('M330 150L600 70V210Z', '#fff4c9', 'opacity=".4"')}
${rect(0, 470, f.w, 205, '#2c7a8f')}${times(10, (i) => line(`M${scatter(i) * 480} ${492 + i * 18}q22 -10 44 0t44 0`, '#bfe9e4', 4, 'opacity=".45"'))}
${path('M180 675C190 560 220 500 300 470C380 452 470 470 540 440V675Z', '#5a4a45')}${path('M200 520C260 470 360 452 540 432V462C430 490 300 480 200 520Z', '#7d9a5f')}
${path('M288 468L304 190H356L372 468Z', '#fbf5e6')}${times(3, (i) => path(`M${293.5 + i * 5.2 - 10.4 + 6.2} ${404 - i * 92}H${366.5 - i * 5.2 + 4.2}L${363 - i * 5.2 + 4.2} ${358 - i * 92}H${297 + i * 5.2 - 4.2}Z`, '#d9503f'))}
${rect(288, 176, 84, 16, '#33373f', 4)}${rect(306, 126, 48, 52, '#ffe9a8')}${line('M318 126V178M342 126V178', '#33373f', 4)}${path('M298 128Q330 78 362 128Z', '#d9503f')}${circle(330, 92, 6, '#33373f')}${rect(320, 430, 22, 38, '#33373f', 11)}
${path('M392 462V410H486V462Z', '#fbf5e6')}${path('M382 412L439 370L496 412Z', '#b8493c')}${rect(408, 424, 22, 22, '#f2b84b')}${rect(448, 424, 22, 22, '#f2b84b')}
${path('M180 675C160 640 90 640 0 660V675Z', '#fff', 'opacity=".7"')}${times(12, (i) => circle(176 + scatter(i) * 40, 560 + i * 9, 5 + scatter(i + 3) * 9, '#fff', 'opacity=".85"'))}`;

const frond = (x: number, y: number, turn: number, fill: string): string =>
  at(
    x,
    y,
    `${line('M0 0Q60 -150 20 -330', fill, 8)}${times(10, (i) => {
      const t = i / 10;
      const [px, py] = [2 * t * (1 - t) * 60 + t * t * 20, -300 * t * (1 - t) - 330 * t * t];
      return `${at(px, py, leaf(150 - i * 9, 15, fill), 62 - i * 3)}${at(px, py, leaf(150 - i * 9, 15, fill), -52 - i * 2)}`;
    })}`,
    turn,
  );

/** Sea seen through palm leaves. */
export const palms: Scene = (f) => {
  return `${backdrop(f, 'sky', ['#ffcf99', '#ffe9c9', '#d8f0e6'])}${circle(300, 230, 86, '#fff6dc')}${circle(300, 230, 120, '#fff6dc', 'opacity=".4"')}
${gradient('sea', ['#6fd0c9', '#2b93a5'])}${rect(0, 350, f.w, 325, 'url(#sea)')}${times(9, (i) => rect(250 - scatter(i) * 70, 366 + i * 22, 110 + scatter(i + 8) * 80, 6, '#fff8df', 3, 'opacity=".7"'))}
${path('M120 352Q150 318 210 330Q240 300 300 352Z', '#4d8f8c', 'opacity=".8"')}${path('M0 675V590C160 540 380 560 540 620V675Z', '#f6dfae')}
${frond(-20, 380, 38, '#1f6b5c')}${frond(-10, 30, 118, '#2d8068')}${frond(560, 60, -112, '#1f6b5c')}${frond(556, 420, -40, '#2d8068')}${frond(40, 700, 18, '#17564c')}${frond(520, 700, -20, '#17564c')}`;
};

/** Five boards laid out flat. */
export const quiver: Scene = (f) =>
  `${backdrop(f, 'floor', ['#f08a6b', '#e8735b'])}${times(6, (i) => circle(270, 337, 80 + i * 70, 'none', 'stroke="#fff" stroke-width="26" opacity=".07"'))}
${(
  [
    [72, 430, '#fbf2e1', '#1f7a8c', '#f2b84b'],
    [171, 500, '#17455c', '#fbf2e1', '#f4845f'],
    [270, 560, '#f7d98c', '#d9503f', '#fbf2e1'],
    [369, 500, '#8cd3d0', '#17455c', '#fff3df'],
    [468, 430, '#fff7e8', '#d9503f', '#17455c'],
  ] as const
)
  .map(([x, tall, fill, stripe, second], i) => {
    const y = 337 + tall / 2;
    return `${at(x + 14, y + 16, board(tall - 1, '#7d2f22', '#7d2f22', '#7d2f22')).replace('<g', '<g opacity=".3"')}${at(x, y, board(tall, fill, stripe, second))}${i === 2 ? circle(x, y - tall * 0.74, 16, '#d9503f') : ''}`;
  })
  .join('')}`;

const shirt = (x: number, fill: string, mark: string): string =>
  at(
    x,
    176,
    `${line('M0 -26q12 -14 0 -20', '#5b5048', 5)}${line('M-52 14L0 -22L52 14', '#5b5048', 6)}${path('M-30 0Q0 22 30 0L62 16L92 92L62 106L54 80V250H-54V80L-62 106L-92 92L-62 16Z', fill)}${path('M20 8L62 16L92 92L62 106L54 80V250H22Z', '#000', 'opacity=".08"')}${mark}`,
  );

/** T-shirts on a rail and a plant. */
export const rail: Scene = (f) => {
  return `${backdrop(f, 'wall', ['#dcefe9', '#bfe0da'])}${rect(0, 560, f.w, 115, '#d9b283')}${times(5, (i) => line(`M${i * 130 - 40} 675L${i * 110 + 20} 560`, '#b88d5d', 3, 'opacity=".6"'))}
${shadow(270, 590, 250, 20, 0.5)}${line('M52 590V126H488V590', '#4a4540', 10)}${line('M20 592H84M456 592H520', '#4a4540', 12)}
${shirt(128, '#f4845f', `${circle(0, 96, 26, '#ffe3a3')}${rect(-34, 104, 68, 26, '#f4845f')}${line('M-28 112q14 -8 28 0t28 0', '#fff7e8', 5)}`)}${shirt(412, '#17455c', at(0, 150, board(96, '#f2b84b', '#fff3df', '#e05a47'), 20))}${shirt(270, '#fffaf0', `${line('M-34 110q17 -30 34 0t34 0', '#1f7a8c', 9)}${line('M-34 134q17 -30 34 0t34 0', '#f4845f', 9)}`)}
${rect(424, 540, 76, 74, '#c8694a', 8)}${times(9, (i) => at(462, 546, leaf(96 + scatter(i) * 60, 17, i % 2 === 0 ? '#3f7d5d' : '#5d9a72'), -64 + i * 16))}`;
};

const shell = (x: number, y: number, size: number, turn: number, fill: string): string =>
  at(
    x,
    y,
    `${shadow(8, -30, 80, 70, 0.45)}${path('M0 20C-90 0 -96 -82 0 -96C96 -82 90 0 0 20Z', fill)}${times(7, (i) => line(`M0 14Q${(i - 3) * 14} -40 ${(i - 3) * 24} ${-88 + Math.abs(i - 3) * 11}`, '#fff', 4, 'opacity=".5"'))}${rect(-20, 8, 40, 20, fill, 8)}`,
    turn,
    size,
  );

/** A starfish and shells. */
export const shells: Scene = (f) => {
  return `${backdrop(f, 'sand', ['#f3dcae', '#e6c285'])}${times(7, (i) => line(`M-20 ${70 + i * 100}q70 -34 140 0t140 0t140 0t140 0t140 0`, '#c99f5e', 7, 'opacity=".28"'))}${times(120, (i) => circle(scatter(i) * 540, scatter(i + 130) * 675, 1 + scatter(i + 3) * 2.4, '#a97f43', 'opacity=".45"'))}
${at(
  300,
  300,
  `${at(14, 22, shadow(0, 0, 190, 180, 0.45))}${times(5, (i) => at(0, 0, path('M-46 6C-40 -90 -26 -150 0 -176C26 -150 40 -90 46 6Z', '#e8694f'), i * 72))}${circle(0, 0, 50, '#e8694f')}${times(
    5,
    (i) =>
      at(
        0,
        0,
        times(6, (k) => circle(0, -22 - k * 23, 8 - k, '#f9b49a')),
        i * 72,
      ),
  )}${circle(0, 0, 10, '#f9b49a')}`,
  14,
)}
${shell(120, 130, 0.95, -24, '#f2b7a2')}${shell(428, 560, 1.15, 20, '#fff1dc')}${shell(130, 560, 0.8, 38, '#8cc9c4')}${shell(452, 110, 0.6, -10, '#d98f7a')}
${at(250, 590, `${ellipse(0, 0, 34, 22, '#8d7c6b')}${ellipse(-6, -6, 22, 11, '#a99885')}`, -12)}${at(60, 350, `${ellipse(0, 0, 26, 18, '#74685c')}${ellipse(-4, -5, 16, 8, '#92867a')}`, 10)}`;
};

const surfer = (x: number, y: number, size: number, fill: string): string =>
  at(
    x,
    y,
    `${ellipse(0, 20, 74, 9, fill)}${ellipse(0, 36, 90, 7, '#fff', 'opacity=".35"')}${circle(0, -56, 14, '#3a2a25')}${path('M-20 14C-24 -20 -16 -40 0 -40C16 -40 24 -20 20 14Z', '#1d3145')}${line('M-14 -24L-26 6M14 -24L26 6', '#1d3145', 9)}`,
    0,
    size,
  );

/** Three friends waiting for a set. */
export const lineup: Scene = (f) => {
  return `${backdrop(f, 'sky', ['#f9c8b0', '#fde3cd', '#e7f1ea'])}${glow('sun', '#fff6dc', 1)}${circle(150, 200, 150, 'url(#sun)')}${circle(150, 200, 56, '#fff8e6')}
${path('M0 330C90 250 150 230 230 290C300 210 420 190 540 270V400H0Z', '#b9a7b8')}${path('M0 350C120 290 220 300 320 330C400 290 470 290 540 320V420H0Z', '#8f93ad')}
${rect(0, 346, f.w, 330, '#6fb3b8')}${swell(f, 388, 7, 2, '#5aa3ab')}${swell(f, 452, 11, 1.5, '#43919d')}${surfer(130, 420, 0.62, '#fff3df')}${surfer(250, 436, 0.72, '#f2b84b')}${swell(f, 540, 15, 1.2, '#2f7c8b')}${surfer(390, 500, 1.08, '#f4845f')}${swell(f, 610, 16, 1, '#22687a')}
${times(6, (i) => line(`M${scatter(i) * 470} ${566 + i * 19}q20 -9 40 0t40 0`, '#dff3ee', 4, 'opacity=".4"'))}${times(3, (i) => line(`M${360 + i * 40} ${110 + (i % 2) * 24}q10 -11 18 0q8 -11 18 0`, '#6d6a80', 4))}`;
};
