/**
 * The few shapes the illustrations are made of, as strings of SVG. A scene is a function of its size
 * and of `t`, which runs from 0 to 1 and back to the start: so one drawing gives a still (t = 0) and
 * a video that loops without a seam.
 */

export interface Frame {
  /** Pixels. */
  readonly w: number;
  /** Pixels. */
  readonly h: number;
  /** Position in the loop, 0 to 1. */
  readonly t: number;
}
export type Scene = (frame: Frame) => string;

/** A sine that repeats with the loop, -1 to 1; `phase` in loops. */
export const swing = (t: number, phase = 0): number => Math.sin(2 * Math.PI * (t + phase));

/** A fixed scatter, 0 to 1: the same `n` always lands on the same spot. */
export const scatter = (n: number): number => {
  const x = Math.sin(n * 127.1 + 11.7) * 43_758.5453;
  return x - Math.floor(x);
};

export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A linear gradient, top to bottom unless told (`x2`, `y2` as fractions); colours evenly spread. */
export const gradient = (id: string, colours: readonly string[], x2 = 0, y2 = 1): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${x2}" y2="${y2}">${colours
    .map((c, i) => `<stop offset="${i / (colours.length - 1)}" stop-color="${c}"/>`)
    .join('')}</linearGradient>`;

/** A radial glow that fades from `colour` to nothing. */
export const glow = (id: string, colour: string, strength = 1): string =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;

/** The whole picture filled with a vertical gradient. */
export const backdrop = ({ w, h }: Frame, id: string, colours: readonly string[]): string =>
  `${gradient(id, colours)}<rect width="${w}" height="${h}" fill="url(#${id})"/>`;

/** A soft shadow on the ground. */
export const shadow = (cx: number, cy: number, rx: number, ry: number, opacity = 0.4): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="url(#shade)" opacity="${opacity}"/>`;

export const circle = (cx: number, cy: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}" ${more}/>`;

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more = '',
): string => `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;

export const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  r = 0,
  more = '',
): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" ${more}/>`;

export const path = (d: string, fill: string, more = ''): string =>
  `<path d="${d}" fill="${fill}" ${more}/>`;

export const line = (d: string, stroke: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** Moves, turns (degrees) and scales what is inside. */
export const at = (x: number, y: number, inner: string, turn = 0, scale = 1): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${inner}</g>`;

/** A pointed leaf that grows upwards from (0, 0). */
export const leaf = (length: number, width: number, fill: string): string =>
  path(
    `M0 0C${width} ${-length * 0.25} ${width * 0.7} ${-length * 0.8} 0 ${-length}C${-width * 0.7} ${-length * 0.8} ${-width} ${-length * 0.25} 0 0Z`,
    fill,
  );

/** Three threads of steam that rise from (x, y) and sway with the loop. */
export const steam = (x: number, y: number, height: number, t: number, opacity = 0.55): string =>
  times(3, (i) => {
    const sway = 14 * swing(t, i / 3);
    const x0 = x + (i - 1) * 46;
    const tall = height * (i === 1 ? 1 : 0.72);
    const d = `M${x0} ${y}C${x0 - 30 - sway} ${y - tall * 0.35} ${x0 + 34 + sway} ${y - tall * 0.6} ${x0 - sway * 0.4} ${y - tall}`;
    return line(d, '#fff', 13, `opacity="${opacity * (0.75 + 0.25 * swing(t, i / 3 + 0.2))}"`);
  });

/** A whole picture. `grain` lays a fine paper texture over it (for stills: videos grow by it). */
export function picture(scene: Scene, frame: Frame, grain: boolean): string {
  const { w, h } = frame;
  const paper = grain
    ? `<filter id="paper"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="4"/><feColorMatrix values="0 0 0 0 .35  0 0 0 0 .25  0 0 0 0 .2  0 0 0 .55 -.22"/></filter><rect width="${w}" height="${h}" filter="url(#paper)" opacity=".1"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><defs>${glow('shade', '#1d0f08')}</defs>${scene(frame)}${paper}</svg>`;
}
