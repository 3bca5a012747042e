/** Thirty-five mugs, one glaze each: the longest set of slides TikTok takes. */
import { GLAZE_NAMES } from '#server/sandbox/seed/glaze-names.ts';
import { mug } from './studio-shapes.ts';
import { at, backdrop, circle, rect, scatter, shadow, times, type Scene } from './svg.ts';

/** The mug of the glaze numbered `index` (from 0), its number in the corner. */
export const glazeMug =
  (index: number): Scene =>
  (f) => {
    const hue = (index * 360) / GLAZE_NAMES.length;
    const [strong, light] = [34 + scatter(index) * 22, 38 + scatter(index + 40) * 24];
    const glaze = `hsl(${hue} ${strong}% ${light}%)`;
    const y = f.h * 0.7;
    const wall = [`hsl(${hue + 28} 34% 84%)`, `hsl(${hue + 10} 36% 91%)`];
    const speckles = times(26, (i) =>
      circle(
        132 + scatter(i + index * 3) * 210,
        y - 216 + scatter(i + index * 7 + 90) * 150,
        1.5 + scatter(i) * 3,
        i % 2 === 0 ? '#fff' : '#2a1d18',
        'opacity=".3"',
      ),
    );
    return `${backdrop(f, 'wall', wall)}${circle(270, y - 190, 214, `hsl(${hue + 20} 40% 78%)`, 'opacity=".6"')}${rect(0, y + 20, f.w, f.h, `hsl(${hue + 24} 26% 70%)`)}
${shadow(276, y + 66, 230, 28, 0.55)}${at(236, y + 62, mug('m', '#d9b99b', glaze), 0, 1.95)}${speckles}
${circle(462, 84, 40, '#fffaf2', 'opacity=".9"')}<text x="462" y="98" text-anchor="middle" font-family="DejaVu Sans, sans-serif" font-weight="700" font-size="38" fill="#3a2d26">${index + 1}</text>`;
  };
