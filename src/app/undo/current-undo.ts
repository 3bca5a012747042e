/** What takes back the newest step that can be, for whoever offers it besides the message; null for none. */
export function createCurrentUndo() {
  let current: (() => void) | null = null;
  return {
    read: () => current,
    write: (undo: (() => void) | null) => {
      current = undo;
    },
  };
}

export type CurrentUndo = ReturnType<typeof createCurrentUndo>;
