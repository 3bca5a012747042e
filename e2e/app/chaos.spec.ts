/** The chaos run, short: the long one is `npm run chaos`. */
import { runChaos } from '../chaos/chaos-run.ts';
import { shortenPatience } from '../chaos/shorten-patience.ts';
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 11, posts: 60, now: '2026-04-06T11:00:00Z' } });

test('what the screen says of six random saves is what the database holds', async ({
  api,
  page,
  sandbox,
  watch,
  world,
}) => {
  watch.expectConsoleError(/Failed to load resource/);
  await shortenPatience(page);
  const { counts, violations } = await runChaos({
    api,
    page,
    sandbox,
    seed: 11,
    edits: 6,
    now: world.now,
  });
  expect(violations).toEqual([]);
  // A run in which nothing went well, or nothing wrong, would prove little.
  expect(counts.get('saved')).toBeGreaterThan(0);
  expect(counts.get('failed')).toBeGreaterThan(0);
});
