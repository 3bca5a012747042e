/** The sounds of the sandbox: their names, and how each is played (see `media/synth.ts`). */
import type { Tune } from '#server/sandbox/seed/media/synth.ts';

export interface NamedTune extends Tune {
  readonly name: string;
}

const C = [60, 64, 67, 71];
const AM = [57, 60, 64, 67];
const F = [53, 57, 60, 64];
const G = [55, 59, 62, 65];
const DM = [62, 65, 69, 72];
const EM = [64, 67, 71, 74];
const D = [62, 66, 69, 73];
const BM = [59, 62, 66, 69];

const UP = [0, 1, 2, 3, 2, 1];
const ROLL = [0, 2, 1, 3, 4, 3, 1, 2];
const SPARSE = [0, null, 2, null, 3, 2, null, 1];
const SKIP = [0, null, 1, 2, null, 4, 2, null];

const tune = (
  name: string,
  voice: Tune['voice'],
  seconds: number,
  beatsPerMinute: number,
  chords: Tune['chords'],
  pattern: Tune['pattern'],
): NamedTune => ({
  name,
  voice,
  seconds,
  beatsPerMinute,
  chords,
  pattern,
  file: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
});

export const TUNES: readonly NamedTune[] = [
  tune('Flour on the Radio', 'pluck', 7, 96, [C, AM, F, G], UP),
  tune('Slow Proof', 'keys', 8, 72, [F, C, DM, AM], SPARSE),
  tune('Oven Door Waltz', 'bell', 6, 108, [C, F, G, C], [0, 2, 4]),
  tune('Butter Layers', 'pluck', 6, 112, [D, BM, G, D], ROLL),
  tune('Ring the Bell at Seven', 'bell', 5, 120, [G, EM, C, G], SKIP),
  tune('Left of the Pier', 'pluck', 8, 88, [EM, C, G, D], SKIP),
  tune('Glass at Dawn', 'bell', 7, 80, [AM, F, C, G], SPARSE),
  tune('Salt in the Strings', 'pluck', 7, 104, [D, G, BM, G], UP),
  tune('Van Windows Down', 'keys', 6, 116, [C, G, AM, F], SKIP),
  tune('Last Wave In', 'keys', 8, 76, [DM, AM, F, C], ROLL),
  tune('Cone Nine', 'bell', 6, 84, [EM, AM, DM, G], UP),
  tune('Wheel Hum', 'keys', 7, 92, [AM, EM, F, C], ROLL),
  tune('Quiet Glaze', 'pluck', 8, 70, [F, AM, C, EM], SPARSE),
  tune('Shutter, Light, Shutter', 'bell', 5, 126, [C, EM, F, G], SKIP),
];
