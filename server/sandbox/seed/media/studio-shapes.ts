/** What several pottery scenes share: pots, mugs, twigs. */
import { at, circle, ellipse, gradient, leaf, line, path, rect, times } from './svg.ts';

/** Half outlines of pots, growing upwards from (0, 0): pairs of half width and height. */
const OUTLINES = {
  bottle: 'M{-}46 0C{-}96 -30 {-}104 -130 {-}62 -176C{-}26 -206 {-}24 -220 {-}24 -276',
  round: 'M{-}50 0C{-}124 -24 {-}136 -150 {-}52 -190C{-}40 -198 {-}44 -206 {-}50 -214',
  tall: 'M{-}44 0C{-}56 -90 {-}84 -180 {-}70 -250C{-}62 -290 {-}40 -296 {-}46 -318',
  cup: 'M{-}40 0C{-}66 -6 {-}74 -60 {-}76 -116',
} as const;
export type PotShape = keyof typeof OUTLINES;
const TOPS: Record<PotShape, readonly [number, number]> = {
  bottle: [24, -276],
  round: [50, -214],
  tall: [46, -318],
  cup: [76, -116],
};

/** A pot on (0, 0). The glaze covers it from the top down to `dip` (0 to 1 of its height). */
export function pot(id: string, shape: PotShape, clay: string, glaze: string, dip = 0.62): string {
  const [half, top] = TOPS[shape];
  const left = OUTLINES[shape].replaceAll('{-}', '-');
  // The right half is the left one mirrored: the same outline clipped and drawn flipped.
  const side = (flip: number): string =>
    at(0, 0, path(`${left}L0 ${top}V0Z`, clay), 0).replace('scale(1)', `scale(${flip} 1)`);
  const edge = -top * (1 - dip);
  const drip = `M-160 ${top - 20}H160V${-edge}q-20 22 -40 2t-40 6t-40 -8t-40 8t-40 -4t-40 6t-40 -8t-40 4Z`;
  return `<clipPath id="${id}"><path d="${left}L1 ${top}V0Z"/><path d="${left}L1 ${top}V0Z" transform="scale(-1 1)"/></clipPath>${side(1)}${side(-1)}
<g clip-path="url(#${id})">${path(drip, glaze)}${gradient(`${id}g`, ['#fff', '#888', '#000'], 1, 0)}${rect(-140, top, 280, -top, `url(#${id}g)`, 0, 'opacity=".16"')}${path(`M-70 ${top}C-110 ${top * 0.6} -90 ${top * 0.3} -60 ${top * 0.1}C-84 ${top * 0.4} -70 ${top * 0.7} -40 ${top}Z`, '#fff', 'opacity=".22"')}</g>${ellipse(0, top, half, half * 0.16, glaze)}${ellipse(0, top, half * 0.82, half * 0.11, '#2a1d18', 'opacity=".75"')}`;
}

/** A straight mug on (0, 0), 150 wide and 170 tall, its handle to the right. */
export function mug(id: string, clay: string, glaze: string, inside = '#3a2a22'): string {
  return `${line('M70 -132C136 -150 140 -44 66 -42', glaze, 22)}<clipPath id="${id}"><path d="M-76 -168H76L70 -14Q68 0 54 0H-54Q-68 0 -70 -14Z"/></clipPath><g clip-path="url(#${id})">${rect(-90, -180, 180, 190, clay)}${path('M-90 -190H90V-52q-18 24 -36 4t-36 8t-36 -10t-36 10t-36 -6Z', glaze)}${gradient(`${id}g`, ['#fff', '#999', '#000'], 1, 0)}${rect(-80, -180, 160, 190, `url(#${id}g)`, 0, 'opacity=".18"')}${rect(-58, -160, 16, 130, '#fff', 8, 'opacity=".28"')}</g>${ellipse(0, -168, 76, 15, glaze)}${ellipse(0, -166, 65, 10, inside)}`;
}

/** A twig of dried leaves growing upwards from (0, 0). */
export function twig(length: number, stem: string, fill: string, turn: number): string {
  return at(
    0,
    0,
    `${line(`M0 0Q${length * 0.06} ${-length * 0.5} 0 ${-length}`, stem, 4)}${times(7, (i) => {
      const y = -length * (0.36 + i * 0.1);
      return `${at(3, y, leaf(44, 13, fill), 52)}${at(3, y - 14, leaf(44, 13, fill), -52)}`;
    })}${at(0, -length, leaf(46, 12, fill))}`,
    turn,
  );
}

/** Cotton-like buds on a stem growing upwards from (0, 0). */
export function buds(length: number, stem: string, fill: string, turn: number): string {
  return at(
    0,
    0,
    `${line(`M0 0Q${-length * 0.08} ${-length * 0.5} 0 ${-length}`, stem, 4)}${times(6, (i) => circle(i % 2 === 0 ? 15 : -17, -length * (0.4 + i * 0.11), 12, fill))}${circle(0, -length, 14, fill)}`,
    turn,
  );
}
