import { expect, it, vi } from 'vitest';
import { whileBusy } from './while-busy.ts';

const busy = () => new Error('a query failed', { cause: new Error('SQLITE_BUSY: is locked') });

it('tries again until the file is free', async () => {
  const act = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(busy())
    .mockResolvedValue('open');
  expect(await whileBusy(act)).toBe('open');
  expect(act).toHaveBeenCalledTimes(2);
});

it('throws at once what is no busy file', async () => {
  const act = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('no such table'));
  await expect(whileBusy(act)).rejects.toThrow('no such table');
  expect(act).toHaveBeenCalledTimes(1);
});
