import type { Plugin } from 'vite';

/** Chrome 136 and later read it at the very beginning of a script; for others it is a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * A script that comes later (the drawer, the planner) is compiled whole while it arrives, beside the page's
 * own thread, and not function by function at the click that opens it. The first script gains nothing by it
 * (docs/decisions/016-what-of-ours-stays.md).
 */
export function compileHints(): Plugin {
  return {
    name: 'rundown-compile-hints',
    apply: (config, { command }) => command === 'build' && config.build?.ssr === undefined,
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && !chunk.isEntry) chunk.code = HINT + chunk.code;
      }
    },
  };
}
