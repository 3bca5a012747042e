/** What several surf scenes share: swells, boards, clouds. */
import { at, circle, line, path, rect, type Frame } from './svg.ts';

/** A swell across the picture whose crests move by whole waves in a loop. */
export function swell(
  f: Frame,
  y: number,
  height: number,
  waves: number,
  fill: string,
  speed = 1,
): string {
  const points = Array.from({ length: 41 }, (_, i) => {
    const x = (i / 40) * f.w;
    return `${x} ${y + height * Math.sin(2 * Math.PI * ((i / 40) * waves - speed * f.t))}`;
  });
  return path(`M0 ${f.h}L${points.join('L')}L${f.w} ${f.h}Z`, fill);
}

/** A board standing upright on (0, 0), `length` tall. */
export function board(length: number, fill: string, stripe: string, second: string): string {
  const half = length * 0.125;
  const outline = `M0 0C${half * 0.8} ${-length * 0.04} ${half} ${-length * 0.3} ${half} ${-length * 0.52}C${half} ${-length * 0.78} ${half * 0.5} ${-length * 0.94} 0 ${-length}C${-half * 0.5} ${-length * 0.94} ${-half} ${-length * 0.78} ${-half} ${-length * 0.52}C${-half} ${-length * 0.3} ${-half * 0.8} ${-length * 0.04} 0 0Z`;
  const id = `b${length}${fill.slice(1)}`;
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath>${path(outline, fill)}<g clip-path="url(#${id})">${rect(-half, -length * 0.62, half * 2, length * 0.1, stripe)}${rect(-half, -length * 0.49, half * 2, length * 0.05, second)}${rect(-half, -length * 0.16, half * 2, length * 0.16, stripe)}${rect(half * 0.35, -length, half, length, '#000', 0, 'opacity=".1"')}</g>${line(`M0 ${-length * 0.02}V${-length * 0.97}`, '#000', 2, 'opacity=".22"')}`;
}

/** A round cloud about 200 wide at size 1. */
export const cloud = (x: number, y: number, size: number, opacity = 0.85): string =>
  at(
    x,
    y,
    `<g opacity="${opacity}">${rect(-80, -18, 160, 36, '#fff', 18)}${circle(-26, -22, 32, '#fff')}${circle(22, -16, 26, '#fff')}</g>`,
    0,
    size,
  );
