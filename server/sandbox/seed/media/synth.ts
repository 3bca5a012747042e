/**
 * A very small synthesiser: plucked strings, soft chords and bells, mixed to 16-bit mono WAV. It makes
 * the sandbox's sounds, so that every one of them is ours.
 */

export interface Tune {
  /** The file's name without its ending. */
  readonly file: string;
  readonly seconds: number;
  readonly beatsPerMinute: number;
  /** Each chord as MIDI notes (60 is middle C); they share the time evenly. */
  readonly chords: readonly (readonly number[])[];
  readonly voice: 'pluck' | 'bell' | 'keys';
  /** Which note of the chord sounds on each half beat, null for a rest; repeated to the end. */
  readonly pattern: readonly (number | null)[];
}

const RATE = 24_000;

const hertz = (note: number): number => 440 * 2 ** ((note - 69) / 12);

/** Karplus–Strong: a burst of noise that a short averaging loop turns into a string. */
function pluck(frequency: number, samples: number): Float32Array {
  const loop = new Float32Array(Math.round(RATE / frequency));
  let noise = 12_345;
  for (let i = 0; i < loop.length; i++) {
    noise = (noise * 1_103_515_245 + 12_345) & 0x7fffffff;
    loop[i] = noise / 0x40000000 - 1;
  }
  const out = new Float32Array(samples);
  for (let i = 0; i < samples; i++) {
    const here = i % loop.length;
    const value = loop[here] ?? 0;
    out[i] = value;
    loop[here] = 0.4975 * (value + (loop[(here + 1) % loop.length] ?? 0));
  }
  return out;
}

/** A sum of decaying partials: [multiple of the pitch, loudness, decay per second]. */
function partials(
  frequency: number,
  samples: number,
  parts: readonly (readonly [number, number, number])[],
): Float32Array {
  const out = new Float32Array(samples);
  for (let i = 0; i < samples; i++) {
    const t = i / RATE;
    let sum = 0;
    for (const [multiple, loud, decay] of parts)
      sum += loud * Math.exp(-decay * t) * Math.sin(2 * Math.PI * frequency * multiple * t);
    out[i] = sum * Math.min(1, t / 0.006);
  }
  return out;
}

const VOICES: Record<Tune['voice'], (frequency: number, samples: number) => Float32Array> = {
  pluck,
  bell: (frequency, samples) =>
    partials(frequency, samples, [
      [1, 0.7, 2.2],
      [2.76, 0.22, 4],
      [5.4, 0.08, 7],
    ]),
  keys: (frequency, samples) =>
    partials(frequency, samples, [
      [1, 0.7, 2.6],
      [2, 0.25, 3.4],
      [3, 0.09, 5],
      [0.5, 0.18, 3],
    ]),
};

/** The tune as the bytes of a WAV file, faded in and out. */
export function renderWav(tune: Tune): Buffer {
  const length = Math.round(tune.seconds * RATE);
  const mix = new Float32Array(length);
  const add = (sound: Float32Array, start: number, gain: number): void => {
    for (let i = 0; i < sound.length && start + i < length; i++)
      mix[start + i] = (mix[start + i] ?? 0) + gain * (sound[i] ?? 0);
  };
  const step = Math.round((30 / tune.beatsPerMinute) * RATE);
  const chordAt = (sample: number): readonly number[] =>
    tune.chords[Math.floor((sample / length) * tune.chords.length)] ?? [];
  for (let start = 0, i = 0; start < length; start += step, i++) {
    const chord = chordAt(start);
    const degree = tune.pattern[i % tune.pattern.length];
    const note = degree === null || degree === undefined ? undefined : chord[degree % chord.length];
    if (note !== undefined)
      add(
        VOICES[tune.voice](
          hertz(note + 12 * Math.floor((degree ?? 0) / chord.length)),
          Math.round(1.6 * RATE),
        ),
        start,
        0.34,
      );
  }
  const part = length / tune.chords.length;
  tune.chords.forEach((chord, i) => {
    for (const note of chord.slice(0, 3)) {
      const pad = partials(hertz(note - 12), Math.round(part), [
        [1, 0.5, 0.5],
        [2, 0.12, 0.7],
      ]);
      add(
        pad.map(
          (value, k) =>
            value * Math.min(1, k / (RATE * 0.25)) * Math.min(1, (pad.length - k) / (RATE * 0.2)),
        ),
        Math.round(i * part),
        0.2,
      );
    }
  });
  const loudest = mix.reduce((most, value) => Math.max(most, Math.abs(value)), 0.001);
  const bytes = Buffer.alloc(44 + length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(length * 2, 40);
  mix.forEach((value, i) => {
    const fade = Math.min(1, i / 600, (length - i) / (RATE * 0.5));
    bytes.writeInt16LE(Math.round((value / loudest) * fade * 26_000), 44 + i * 2);
  });
  return bytes;
}
