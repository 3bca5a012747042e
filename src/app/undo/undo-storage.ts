/** Keeps what can be undone over a reload of the tab. In this tab only: another tab has its own. */
import * as z from 'zod/mini';
import { PostSchema } from '#contract/post.ts';
import type { SaveNews, Step } from './undo-step.ts';
import { UNDO_KEY } from './undo-key.ts';

/** Older shapes are not read: bump it when `StoredSchema` changes. */
const VERSION = 1;

const StoredSchema = z.object({
  version: z.literal(VERSION),
  /** The number of the step that a message offers; null where it was dismissed. */
  shown: z.nullable(z.number()),
  steps: z.array(
    z.object({
      number: z.number(),
      how: z.union([z.literal('saved'), z.literal('moved'), z.object({ words: z.string() })]),
      saves: z.array(z.object({ post: PostSchema, previous: PostSchema })),
    }),
  ),
});

interface Stored {
  readonly steps: readonly Step[];
  readonly news: SaveNews | null;
}

/** Nothing where nothing is stored, or nothing that can be read. */
export function loadSteps(): Stored {
  try {
    const text = window.sessionStorage.getItem(UNDO_KEY);
    const stored = StoredSchema.parse(JSON.parse(text ?? ''));
    const steps = stored.steps.map(({ number, how, saves }) => ({
      number,
      how,
      saves: saves.map(({ post, previous }) => ({
        kind: 'saved' as const,
        post,
        previous,
        tidied: [],
        takenFromThem: [],
      })),
    }));
    const step = steps.find(({ number }) => number === stored.shown);
    return { steps, news: step === undefined ? null : { kind: 'done', step } };
  } catch {
    return { steps: [], news: null };
  }
}

/** Where the storage refuses, the steps last as long as the page. */
export function storeSteps(steps: readonly Step[], news: SaveNews | null): void {
  try {
    if (steps.length === 0) window.sessionStorage.removeItem(UNDO_KEY);
    else {
      const shown = news?.kind === 'done' ? news.step.number : null;
      const stored = steps.map(({ number, how, saves }) => ({
        number,
        how,
        saves: saves.map(({ post, previous }) => ({ post, previous })),
      }));
      window.sessionStorage.setItem(
        UNDO_KEY,
        JSON.stringify({ version: VERSION, shown, steps: stored }),
      );
    }
  } catch {
    // See above.
  }
}
