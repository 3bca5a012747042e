/** Six profile pictures, two colourways of one mark per brand. Drawn on 160 × 160. */
import { pot } from './studio-shapes.ts';
import { at, backdrop, circle, leaf, line, path, times, type Scene } from './svg.ts';

const ear =
  (wall: readonly string[], grain: string): Scene =>
  (f) =>
    `${backdrop(f, 'wall', wall)}${line('M80 142V60', grain, 5)}${times(4, (i) => at(80, 112 - i * 20, `${at(0, 0, leaf(42, 12, grain), 40)}${at(0, 0, leaf(42, 12, grain), -40)}`))}${at(80, 48, leaf(36, 11, grain))}`;

const breaker =
  (wall: readonly string[], sun: string, sea: string): Scene =>
  (f) =>
    `${backdrop(f, 'wall', wall)}${circle(104, 62, 27, sun)}${path('M0 124C8 66 46 38 86 44C112 48 124 68 116 84C110 72 92 68 80 80C66 96 84 118 160 116V160H0Z', sea)}${path('M0 128q20 -12 40 0t40 0t40 0t40 0V160H0Z', '#fbfffb', 'opacity=".9"')}${path('M0 140q20 -12 40 0t40 0t40 0t40 0V160H0Z', sea)}`;

const vessel =
  (wall: readonly string[], clay: string, glaze: string): Scene =>
  (f) =>
    `${backdrop(f, 'wall', wall)}${circle(80, 72, 52, '#fff', 'opacity=".22"')}${at(80, 140, pot('v', 'bottle', clay, glaze, 0.6), 0, 0.42)}`;

export const AVATARS: Readonly<Record<string, Scene>> = {
  'bakery-tiktok': ear(['#4a2a1a', '#6d3b22'], '#f0c078'),
  'bakery-instagram': ear(['#f6dcae', '#f0b98d'], '#8a4a20'),
  'surf-tiktok': breaker(['#f4845f', '#ffc98a'], '#fff0bd', '#17455c'),
  'surf-instagram': breaker(['#8fd0d8', '#d5efe6'], '#ffd27a', '#1f7a8c'),
  'studio-tiktok': vessel(['#34558b', '#46689e'], '#e9dccb', '#d9a441'),
  'studio-instagram': vessel(['#e9c7b3', '#dda98f'], '#f4ecdf', '#34558b'),
};
