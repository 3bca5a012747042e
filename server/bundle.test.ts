import { build } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';

const KEY = 'sk_test_0123456789abcdef';

afterEach(() => vi.unstubAllEnvs());

it('puts no key into what a browser gets', { timeout: 60_000 }, async () => {
  vi.stubEnv('INFINIPOST_API_KEY', KEY);
  const built = await build({ logLevel: 'silent', build: { write: false } });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const texts = outputs.map((file) => (file.type === 'chunk' ? file.code : String(file.source)));
  expect(texts.join('').length).toBeGreaterThan(100_000);
  const telling = outputs.filter((_, index) => texts[index]?.includes(KEY));
  expect(telling.map((file) => file.fileName)).toEqual([]);
});
