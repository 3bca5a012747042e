import { createContext, useContext } from 'react';
import type { Saved } from '#api/save/save-post.ts';
import type { DraftTime } from '#domain/planner/draft-time.ts';
import type { Store } from '#domain/store.ts';

/** What the shell gives to the pages that open in it. */
interface ShellContextValue {
  /** The viewer's IANA zone. */
  readonly viewerZone: string;
  /** Whom the page is for: a page that may offer something else to another one renders again. */
  readonly personText: string;
  /** Shows the message after a save, with its undo. */
  readonly showSaved: (saved: Saved, how?: 'moved') => void;
  /** The same after a run over many posts. */
  readonly showMany: (done: RunDone) => void;
  /** The posts that the list shows, in its order, by their ids. */
  readonly order: Store<readonly string[]>;
  /** The time in the open post's form, for the planner beside it. */
  readonly draftTime: Store<DraftTime | null>;
  /** What takes back the newest step that can be, for whoever offers it besides the message. */
  readonly currentUndo: Store<(() => void) | null>;
}

/** What a run has saved, and how that is called: `4 posts moved`. */
export interface RunDone {
  readonly saves: readonly Saved[];
  readonly words: string;
}

const ShellContext = createContext<ShellContextValue | null>(null);
export const ShellProvider = ShellContext.Provider;

/** Throws outside of the shell: a fault of our own. */
export function useShell(): ShellContextValue {
  const value = useContext(ShellContext);
  if (value === null) throw new Error('useShell is called outside of the shell');
  return value;
}
