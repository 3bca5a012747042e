import { describe, expect, it } from 'vitest';
import { parseInstant, parseWallTime } from '#contract/instant.ts';
import type { Instant, WallTime } from '#contract/instant.ts';
import { offsetAt } from './offset.ts';
import vectors from './tz-vectors.fixture.json';
import { resolveWallTime, toInstants, toWallTime } from './wall-time.ts';

const at = (text: string): Instant => {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`not an instant: ${text}`);
  return instant;
};
const wallOf = (text: string): WallTime => {
  const wall = parseWallTime(text);
  if (wall === null) throw new Error(`not a wall time: ${text}`);
  return wall;
};

describe('the vectors of zoneinfo', () => {
  it('are all there', () => {
    expect(vectors).toHaveLength(423);
  });

  it.each(vectors)('$wall $zone is $kind', ({ zone, wall, kind, instants, offsets }) => {
    expect(toInstants(wallOf(wall), zone)).toEqual(instants);
    expect(instants.map((instant) => offsetAt(at(instant), zone))).toEqual(offsets);
    expect(instants.map((instant) => toWallTime(at(instant), zone))).toEqual(
      instants.map(() => wall),
    );
    const resolution = resolveWallTime(wall, zone);
    expect(resolution.kind).toBe(kind);
    if (resolution.kind === 'unique') expect([resolution.instant]).toEqual(instants);
    if (resolution.kind === 'overlap') expect(resolution.instants).toEqual(instants);
  });
});
