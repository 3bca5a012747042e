import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { rundownServer } from './server/dev-plugin.ts';
import { shippedMigrations } from './server/config/ship-migrations.ts';
import { firstLoad } from './server/site/first-load.ts';
import { precompressedBuild } from './server/site/precompress.ts';

/** A mistake with time is often invisible in the zone it was written in. */
const HOST_ZONES = ['UTC', 'America/New_York', 'Europe/London', 'Australia/Sydney'] as const;
const PURE = 'src/{contract,domain}/**/*.test.ts';
/** Pure folders that know no time; what is not named here runs under every zone. */
const TIMELESS = 'src/domain/limits/**';

const isTest = process.env['VITEST'] !== undefined;
// Vitest reads this file once for each project: the first settles the seed for all.
if (isTest && process.env['PROPERTY_SEED'] === undefined) {
  process.env['PROPERTY_SEED'] = String(Date.now() % 1_000_000);
  process.stdout.write(`PROPERTY_SEED=${process.env['PROPERTY_SEED']}\n`);
}

/** `--mode nightly` reaches only the first reading of this file. */
function isNightly(mode: string): boolean {
  if (mode === 'nightly') process.env['VITEST_NIGHTLY'] = '1';
  return process.env['VITEST_NIGHTLY'] === '1';
}

const inZone = (hostZone: string, name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude,
    env: { TZ: hostZone },
    provide: { hostZone },
    setupFiles: ['test/host-zone.ts', 'test/clean-process.ts', 'test/property-runs.ts'],
  },
});

export default defineConfig(({ command, isSsrBuild, mode }) => ({
  // Relative, so that one build fits every RUNDOWN_BASE_PATH: the server completes the page's addresses.
  base: command === 'build' ? './' : '/',
  plugins: [react(), rundownServer(), precompressedBuild(), shippedMigrations()],
  build: {
    outDir: 'dist/client',
    // The Content-Security-Policy allows no data: addresses.
    assetsInlineLimit: 0,
    copyPublicDir: isSsrBuild !== true,
    // README, public/old-browser.js and src/supported-browsers.test.ts say the same.
    target: ['chrome111', 'edge111', 'firefox128', 'safari16.4'],
    ...(isSsrBuild === true
      ? {}
      : {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: [firstLoad(join(import.meta.dirname, 'src/app/main.tsx'))] },
            },
          },
        }),
  },
  test: {
    // One process for many files: what one would leave behind for the next, test/clean-*.ts removes.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    pool: 'forks' as const,
    // Vitest leaves one core to its own process by itself, half of a machine of two (193 → 142 s there).
    maxWorkers: '100%',
    // Ends what hangs; a property on a busy machine is only slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    provide: {
      propertyRuns: isNightly(mode) ? 4000 : 500,
      killedSaves: isNightly(mode) ? 500 : 6,
      randomRequests: isNightly(mode) ? 10_000 : 300,
      propertySeed: Number(process.env['PROPERTY_SEED']),
    },
    projects: [
      ...HOST_ZONES.map((zone) => inZone(zone, zone, [PURE], [TIMELESS])),
      inZone('UTC', 'timeless', [`${TIMELESS}/*.test.ts`]),
      {
        extends: true as const,
        test: {
          name: 'server',
          include: ['{server,e2e}/**/*.test.ts', 'src/*.test.ts'],
          setupFiles: ['test/clean-process.ts', 'test/property-runs.ts'],
        },
      },
      {
        extends: true as const,
        test: {
          name: 'web',
          environment: 'jsdom',
          setupFiles: ['test/clean-process.ts', 'test/clean-page.ts'],
          include: ['src/{api,ui,features,app}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
}));
