import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { rundownServer } from './server/dev-plugin.ts';
import { shippedMigrations } from './server/config/ship-migrations.ts';
import { precompressedBuild } from './server/site/precompress.ts';

/** Tests are grouped by what they need: nothing (domain), Node (server) or a DOM (web). */
const project = (name: string, environment: 'node' | 'jsdom', include: string[]) => ({
  extends: true as const,
  test: { name, environment, include },
});

export default defineConfig(({ command, isSsrBuild }) => ({
  // Relative, so that one build fits every RUNDOWN_BASE_PATH: the server completes the page's addresses.
  base: command === 'build' ? './' : '/',
  plugins: [react(), rundownServer(), precompressedBuild(), shippedMigrations()],
  build: {
    outDir: 'dist/client',
    // The Content-Security-Policy allows no data: addresses.
    assetsInlineLimit: 0,
    copyPublicDir: isSsrBuild !== true,
    target: 'es2023',
  },
  test: {
    projects: [
      project('domain', 'node', ['src/{contract,domain}/**/*.test.ts']),
      project('server', 'node', ['{server,e2e}/**/*.test.ts', 'src/*.test.ts']),
      project('web', 'jsdom', ['src/{api,ui,features,app}/**/*.test.{ts,tsx}']),
    ],
  },
}));
