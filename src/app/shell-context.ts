import { createContext, useContext } from 'react';
import type { Saved } from '#api/save-post.ts';
import type { ListOrder } from './list-order.ts';

/** What the shell gives to the pages that open in it. */
interface ShellContextValue {
  /** The viewer's IANA zone. */
  readonly viewerZone: string;
  /** Shows the message after a save, with its undo. */
  readonly showSaved: (saved: Saved, how?: 'moved') => void;
  /** What the list shows. */
  readonly order: ListOrder;
}

const ShellContext = createContext<ShellContextValue | null>(null);
export const ShellProvider = ShellContext.Provider;

/** Throws outside of the shell: a fault of our own. */
export function useShell(): ShellContextValue {
  const value = useContext(ShellContext);
  if (value === null) throw new Error('useShell is called outside of the shell');
  return value;
}
