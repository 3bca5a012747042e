import { createContext, useContext } from 'react';
import type { Saved } from '#api/save/save-post.ts';
import type { DraftTimeStore } from './draft-time.ts';
import type { ListOrder } from './list-order.ts';
import type { CurrentUndo } from './undo/current-undo.ts';

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
  /** What the list shows. */
  readonly order: ListOrder;
  /** The time in the open post's form. */
  readonly draftTime: DraftTimeStore;
  readonly currentUndo: CurrentUndo;
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
