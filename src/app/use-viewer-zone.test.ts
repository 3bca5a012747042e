import { renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

/** The hook reads the zone when its module loads. */
async function zoneOf(report: () => unknown) {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const real = Intl.DateTimeFormat.prototype.resolvedOptions;
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function resolve(
    this: Intl.DateTimeFormat,
  ) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what broken systems report
    return { ...real.call(this), timeZone: report() as string };
  });
  vi.resetModules();
  const { useViewerZone } = await import('./use-viewer-zone.ts');
  return renderHook(() => useViewerZone()).result.current;
}

describe('the viewer’s zone', () => {
  it.each([['Asia/Kolkata'], ['Europe/London'], ['UTC']])('is %s', async (zone) => {
    expect(await zoneOf(() => zone)).toEqual({ zone, isKnown: true });
  });

  it.each([['Etc/Unknown'], [''], [undefined], ['Mars/Olympus'], ['US/Nowhere']])(
    'is UTC, and said to be a guess, where the browser reports %j',
    async (zone) => {
      expect(await zoneOf(() => zone)).toEqual({ zone: 'UTC', isKnown: false });
    },
  );

  it('is UTC where the browser throws', async () => {
    const zone = await zoneOf(() => {
      throw new RangeError('Invalid time zone specified');
    });
    expect(zone).toEqual({ zone: 'UTC', isKnown: false });
  });
});
