/**
 * What time it is by the server. A laptop may be wrong by hours, so "past", "in 3 h" and countdowns
 * follow the `Date` headers of the answers; between answers the laptop's clock only counts on.
 *
 * A single answer proves nothing: a cache answers with the time at which it stored (`Age` says how long
 * ago, where it is honest), a proxy with a clock of its own. So a difference counts once several answers
 * agree on it: the first two, or three of the last five where another one was known before.
 */
import { type Instant, instantFromMs } from '#contract/instant.ts';

/** The header counts whole seconds and travels for a while: a smaller difference tells nothing. */
const TOLERANCE_MS = 2000;
/** How far apart two answers may be that agree: a slow one arrives late. */
const AGREEMENT_MS = 5000;
const REMEMBERED = 5;
const NEEDED_FIRST = 2;
const NEEDED = 3;

/** The server's time by one answer, its age in a cache added; null where the header says nothing. */
function timeIn(headers: Headers): number | null {
  const date = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(date)) return null;
  const age = Number(headers.get('age') ?? '0');
  return date + (Number.isFinite(age) && age > 0 ? age * 1000 : 0);
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export class ServerClock {
  #offsetMs = 0;
  #isKnown = false;
  /** Differences of the latest answers, the newest last. Milliseconds. */
  #readings: number[] = [];
  readonly #listeners = new Set<() => void>();

  /** The server's clock minus the laptop's, in milliseconds: positive where the laptop is behind. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Takes the time from an answer. `receivedAtMs` is the laptop's clock when it arrived. */
  learn(headers: Headers, receivedAtMs: number): void {
    const serverMs = timeIn(headers);
    if (serverMs === null) return;
    const reading = serverMs - receivedAtMs;
    this.#readings = [...this.#readings, reading].slice(-REMEMBERED);
    const agreeing = this.#readings.filter((other) => Math.abs(other - reading) <= AGREEMENT_MS);
    if (agreeing.length < (this.#isKnown ? NEEDED : NEEDED_FIRST)) return;
    this.#isKnown = true;
    const middle = middleOf(agreeing);
    const learnt = Math.abs(middle) < TOLERANCE_MS ? 0 : middle;
    if (Math.abs(learnt - this.#offsetMs) < TOLERANCE_MS) return;
    this.#offsetMs = learnt;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back when the server's clock turned out to be elsewhere than thought. */
  onLearnt(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** The one of this page. */
const clock = new ServerClock();

/** Takes the time from an answer. `receivedAtMs` is the laptop's clock when it arrived. */
export function learnServerTime(headers: Headers, receivedAtMs: number): void {
  clock.learn(headers, receivedAtMs);
}

/** Now, by the server, in milliseconds since the epoch. */
export function serverNowMs(): number {
  return Date.now() + clock.offsetMs;
}

/** Now, by the server. */
export function serverNow(): Instant {
  return instantFromMs(serverNowMs());
}

/** How far the laptop's clock is behind the server's, in milliseconds; negative where it is ahead. */
export function clockOffsetMs(): number {
  return clock.offsetMs;
}

/** Calls back when the server's clock turned out to be elsewhere than thought. */
export function onClockLearnt(listener: () => void): () => void {
  return clock.onLearnt(listener);
}
