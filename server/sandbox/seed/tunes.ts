/** The sandbox's sounds, in the order they are listed. The files are in `public/media/sounds`. */

interface Tune {
  readonly name: string;
  /** Without its extension. */
  readonly file: string;
  readonly seconds: number;
}

const tune = (name: string, seconds: number): Tune => ({
  name,
  seconds,
  file: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
});

export const TUNES: readonly Tune[] = [
  tune('Flour on the Radio', 7),
  tune('Slow Proof', 8),
  tune('Oven Door Waltz', 6),
  tune('Butter Layers', 6),
  tune('Ring the Bell at Seven', 5),
  tune('Left of the Pier', 8),
  tune('Glass at Dawn', 7),
  tune('Salt in the Strings', 7),
  tune('Van Windows Down', 6),
  tune('Last Wave In', 8),
  tune('Cone Nine', 6),
  tune('Wheel Hum', 7),
  tune('Quiet Glaze', 8),
  tune('Shutter, Light, Shutter', 5),
];
