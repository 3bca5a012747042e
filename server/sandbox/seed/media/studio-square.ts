/** The studio's 4:5 scenes: stills for slides. */
import { buds, mug, pot, twig } from './studio-shapes.ts';
import {
  at,
  backdrop,
  circle,
  ellipse,
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

/** Three vases on a shelf. */
export const trio: Scene = (f) =>
  `${backdrop(f, 'wall', ['#34506b', '#4a6d86'])}${circle(300, 290, 210, '#e9c7a3', 'opacity=".9"')}${rect(0, 548, f.w, 127, '#e8d8c3')}${rect(0, 548, f.w, 10, '#cdb89d')}
${at(286, 270, `${twig(200, '#6b5235', '#9a7a48', -12)}${buds(230, '#6b5235', '#fff7ea', 12)}`)}
${at(270, 594, shadow(10, 0, 260, 22, 0.6))}${at(286, 592, pot('a', 'tall', '#e9dccb', '#7c8465', 0.7))}${at(136, 600, pot('b', 'round', '#d9a98a', '#c8694a', 0.5), 0, 0.94)}${at(430, 604, pot('c', 'bottle', '#efe4d3', '#d9a441', 0.6), 0, 0.8)}`;

const plate = (x: number, y: number, r: number, rim: string, well: string, swirl: string): string =>
  `${shadow(x + 12, y + 20, r * 1.2, r * 1.16, 0.5)}${circle(x, y, r, rim)}${circle(x, y, r * 0.97, 'none', 'stroke="#fff" stroke-width="3" opacity=".4"')}${circle(x, y, r * 0.72, well)}${times(3, (i) => circle(x, y, r * (0.58 - i * 0.17), 'none', `stroke="${swirl}" stroke-width="${r * 0.045}" stroke-dasharray="${r * (1.6 - i * 0.4)} ${r * 0.35}" opacity=".75"`))}`;

/** A dinner set from above. */
export const plates: Scene = (f) => {
  return `${backdrop(f, 'cloth', ['#e6dccb', '#d9cbb4'])}${times(26, (i) => line(`M0 ${i * 27}H540`, '#b9a585', 1.5, 'opacity=".3"'))}
${plate(232, 300, 208, '#34558b', '#46689e', '#dfe9f2')}${plate(232, 300, 128, '#f4ecdf', '#fbf6ec', '#34558b')}${plate(438, 556, 128, '#9dbfaf', '#b4d0c2', '#5d8474')}${plate(440, 130, 84, '#c8694a', '#d98163', '#f9dcc8')}
${at(60, 590, `${rect(-6, -180, 12, 120, '#8c8f92', 6)}${ellipse(0, -196, 20, 34, '#9da1a4')}${rect(44, -180, 12, 120, '#8c8f92', 6)}${times(3, (i) => rect(36 + i * 11, -232, 6, 58, '#9da1a4', 3))}`, -8)}
${at(250, 590, `${at(0, 0, leaf(130, 22, '#7c8f5c'), 70)}${at(0, 0, leaf(110, 20, '#94a56f'), 104)}`)}`;
};

/** Glaze tests, five rows of four. */
export const tiles: Scene = (f) => {
  const glazes = [
    '#34558b',
    '#c8694a',
    '#9dbfaf',
    '#d9a441',
    '#7c8465',
    '#e9c7bc',
    '#2e4057',
    '#b9755c',
    '#6fa3a8',
    '#efe4d3',
  ];
  return `${backdrop(f, 'table', ['#5a4a42', '#44372f'])}${times(9, (i) => line(`M0 ${40 + i * 78}C180 ${30 + i * 78} 360 ${54 + i * 78} 540 ${40 + i * 78}`, '#000', 2, 'opacity=".16"'))}
${times(20, (i) => {
  const [x, y] = [88 + (i % 4) * 121, 92 + Math.floor(i / 4) * 123];
  const glaze = glazes[(i * 7 + Math.floor(i / 4)) % 10] ?? '#fff';
  return at(
    x,
    y,
    `${at(6, 10, shadow(0, 0, 66, 64, 0.7))}${rect(-50, -50, 100, 100, '#d9b99b', 10)}<clipPath id="t${i}"><rect x="-50" y="-50" width="100" height="100" rx="10"/></clipPath><g clip-path="url(#t${i})">${path('M-60 -60H60V22q-15 16 -30 2t-30 6t-30 -8t-30 6Z', glaze)}${times(7, (k) => circle(-46 + scatter(i * 9 + k) * 92, -46 + scatter(i * 5 + k + 40) * 60, 1.5 + scatter(i + k) * 3, k % 2 === 0 ? '#fff' : '#2a1d18', 'opacity=".28"'))}${path('M-50 -50H-8L-50 0Z', '#fff', 'opacity=".16"')}</g>${circle(0, -36, 6, '#3a2d26')}`,
    (scatter(i) - 0.5) * 7,
  );
})}`;
};

const frame = (x: number, y: number, w: number, h: number, art: string): string =>
  at(
    x,
    y,
    `${shadow(w / 2 + 8, h / 2 + 14, w * 0.66, h * 0.62, 0.5)}${rect(0, 0, w, h, '#3a2d26', 3)}${rect(8, 8, w - 16, h - 16, '#fbf6ec')}<svg x="24" y="24" width="${w - 48}" height="${h - 48}" viewBox="0 0 100 130" preserveAspectRatio="xMidYMid slice">${art}</svg>`,
  );

/** Framed prints above a bench. */
export const prints: Scene = (f) => {
  const hills = `${rect(0, 0, 100, 130, '#f4cfae')}${circle(66, 40, 18, '#fff3da')}${path('M0 80Q30 40 60 74T100 60V130H0Z', '#c8694a')}${path('M0 100Q40 70 100 96V130H0Z', '#7d3f33')}`;
  const sea = `${rect(0, 0, 100, 130, '#bcd6d6')}${rect(0, 66, 100, 64, '#34558b')}${times(5, (i) => rect(30 - i * 4, 74 + i * 11, 40 + i * 6, 3, '#dfe9f2', 1))}${circle(50, 44, 14, '#fbf6ec')}`;
  const stem = `${rect(0, 0, 100, 130, '#efe4d3')}${at(50, 122, `${line('M0 0V-90', '#4d5b3c', 3)}${times(5, (i) => `${at(0, -20 - i * 16, leaf(38, 11, '#7c8465'), 52)}${at(0, -20 - i * 16, leaf(38, 11, '#94a56f'), -52)}`)}`)}`;
  const arcs = `${rect(0, 0, 100, 130, '#e9c7bc')}${times(4, (i) => circle(50, 104, 70 - i * 16, ['#34558b', '#d9a441', '#c8694a', '#fbf6ec'][i] ?? '#fff'))}${rect(0, 104, 100, 30, '#e9c7bc')}`;
  return `${backdrop(f, 'wall', ['#dfe3da', '#c9d0c4'])}${frame(52, 50, 200, 260, hills)}${frame(284, 50, 204, 170, sea)}${frame(284, 248, 204, 240, stem)}${frame(52, 338, 200, 150, arcs)}
${rect(0, 566, f.w, 30, '#a8764d')}${rect(0, 594, f.w, 81, '#8a5d3b')}${at(112, 572, `${shadow(10, 0, 110, 12, 0.6)}${pot('p', 'cup', '#d9b99b', '#c8694a', 0.5)}`, 0, 0.5)}${at(442, 572, pot('q', 'cup', '#e9dccb', '#34558b', 0.6), 0, 0.44)}`;
};

/** A teapot and two mugs. */
export const teapot: Scene = (f) =>
  `${backdrop(f, 'wall', ['#a3553d', '#c8694a'])}${circle(250, 300, 230, '#e9a98a', 'opacity=".5"')}${rect(0, 500, f.w, 175, '#f1e2cd')}${rect(0, 500, f.w, 10, '#d9c4a5')}
${shadow(270, 590, 270, 26, 0.6)}${line('M110 380C24 356 30 520 122 500', '#7fa797', 26)}${path('M338 420C410 420 396 340 452 318L470 336C440 370 448 470 340 490Z', '#8db3a3')}
${gradient('body', ['#b9d6c8', '#9dbfaf', '#6f9684'], 1, 0)}${path('M96 440C96 352 160 312 230 312C300 312 364 352 364 440C364 530 320 578 230 578C140 578 96 530 96 440Z', 'url(#body)')}${path('M96 456C140 492 190 440 240 470C290 500 330 452 364 462C356 536 316 578 230 578C144 578 104 536 96 456Z', '#e8dcc8')}${path('M126 390C140 356 170 338 196 332C170 356 152 390 150 430Z', '#fff', 'opacity=".35"')}
${path('M150 320Q230 276 310 320Q230 340 150 320Z', '#7fa797')}${circle(230, 284, 17, '#d9a441')}
${at(428, 606, mug('m', '#e9dccb', '#34558b', '#8a5a2c'), 0, 0.72)}${times(12, (i) => ellipse(70 + scatter(i) * 220, 622 + scatter(i + 9) * 34, 8, 3.5, '#5d6b45', `transform="rotate(${scatter(i + 3) * 180} ${70 + scatter(i) * 220} 630)"`))}`;

const handle = (x: number, turn: number, head: string, wood = '#c08a55'): string =>
  at(
    x,
    600,
    `${at(8, 10, `<g opacity=".25">${rect(-11, -210, 22, 210, '#2a1d18', 10)}</g>`)}${rect(-11, -210, 22, 210, wood, 10)}${rect(-4, -200, 6, 180, '#fff', 3, 'opacity=".25"')}${rect(-9, -236, 18, 36, '#b6babd', 3)}${head}`,
    turn,
  );

/** Tools on canvas, from above. */
export const tools: Scene = (f) => {
  return `${backdrop(f, 'canvas', ['#cfc3ad', '#bfb097'])}${times(34, (i) => line(`M0 ${i * 20}H540`, '#9d8d70', 1, 'opacity=".35"'))}${times(27, (i) => line(`M${i * 20} 0V675`, '#9d8d70', 1, 'opacity=".35"'))}
${handle(92, -4, path('M-6 -234C-52 -290 -34 -356 0 -356C34 -356 52 -290 6 -234', 'none', 'stroke="#85898c" stroke-width="8"'))}${handle(186, 3, path('M-4 -232L-34 -330H34L4 -232Z', 'none', 'stroke="#85898c" stroke-width="8" stroke-linejoin="round"'), '#a8683f')}${handle(284, -2, `${path('M-18 -236H18C30 -290 16 -330 0 -372C-16 -330 -30 -290 -18 -236Z', '#3a2d26')}${path('M-18 -236H18V-254H-18Z', '#d9a441')}`, '#34558b')}${handle(372, -3, path('M-10 -236L-16 -350Q0 -384 16 -350L10 -236Z', '#a9adb0'), '#7c8465')}
${at(18, -34, `${shadow(460, 160, 96, 76, 0.6)}${path('M376 150C372 92 440 70 490 88C530 100 534 180 506 208C470 236 384 226 376 150Z', '#e8c35c')}${times(18, (i) => ellipse(396 + scatter(i) * 110, 104 + scatter(i + 20) * 96, 4 + scatter(i + 3) * 5, 4, '#c79c3a'))}`)}
${line('M96 120C180 40 220 190 300 110', '#85898c', 4)}${rect(70, 98, 26, 52, '#c08a55', 10, 'transform="rotate(-20 83 124)"')}${rect(296, 80, 26, 52, '#c08a55', 10, 'transform="rotate(-14 309 106)"')}
${at(466, 470, `${shadow(8, 12, 84, 80, 0.6)}${circle(0, 0, 66, '#c8694a')}${circle(0, 0, 54, '#e9dccb')}${ellipse(-4, 2, 44, 42, '#34558b')}${ellipse(-14, -10, 14, 9, '#fff', 'opacity=".35"')}`)}`;
};

const lemon = (x: number, y: number, turn: number): string =>
  at(
    x,
    y,
    `${path('M-62 0C-54 -46 -20 -52 4 -50C34 -48 52 -26 56 -10Q72 -4 70 2Q70 10 56 12C48 38 22 50 -2 50C-30 50 -56 36 -62 0Z', '#f2c53d')}${path('M-40 -20C-26 -40 0 -42 16 -36C-6 -34 -24 -22 -34 -4Z', '#fff', 'opacity=".45"')}${path('M-50 20C-20 50 30 44 56 12C48 38 22 50 -2 50C-26 50 -42 40 -50 20Z', '#c99420', 'opacity=".55"')}`,
    turn,
  );

/** A bowl of lemons by the window. */
export const lemons: Scene = (f) => {
  return `${backdrop(f, 'wall', ['#b9cfe0', '#dbe6ea'])}${path('M60 60H250V430H60ZM290 60H480V430H290Z', '#fff', 'opacity=".45"')}${rect(0, 470, f.w, 205, '#efe2cc')}${rect(0, 470, f.w, 9, '#d6c4a4')}
${shadow(280, 586, 250, 28, 0.6)}${lemon(180, 326, -20)}${lemon(356, 330, 16)}${lemon(268, 284, 8)}${lemon(270, 346, 180)}${at(300, 254, `${at(0, 0, leaf(92, 24, '#6b8a4e'), 42)}${at(0, 0, leaf(80, 22, '#86a662'), 88)}`)}
${gradient('bowl', ['#4a70a8', '#34558b', '#24406e'], 1, 0)}${path('M76 352H464C464 470 392 560 330 572H210C148 560 76 470 76 352Z', 'url(#bowl)')}${path('M76 352H464L462 378q-24 26 -48 4t-48 8t-48 -8t-48 10t-48 -8t-48 6t-48 -8t-50 0Z', '#efe4d3')}${path('M104 400C116 470 160 530 204 552C170 510 142 460 134 400Z', '#fff', 'opacity=".2"')}${rect(204, 566, 132, 18, '#24406e', 6)}
${lemon(452, 572, -28)}${shadow(450, 616, 80, 10, 0.5)}`;
};
