import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { applyWriteResult } from './apply-write-result.ts';

interface Ending {
  readonly kind: string;
  /** As the server holds it now, where that is known. */
  readonly post?: Post;
}

interface WriteState<Outcome> {
  readonly isWriting: boolean;
  /** Undefined until a write has ended; cleared by the next. */
  readonly outcome: Outcome | undefined;
}

/**
 * Writes once at a time, and shows every screen what the server holds afterwards. `write` does not
 * throw: every ending is an outcome. `onEnd` is told how it ended, and what was asked for, in the
 * drawing that shows it. (A mutation of TanStack Query would tell the list, the form and the ending one
 * after the other, each with a drawing of its own.)
 */
export function useWrite<Request, Outcome extends Ending>(
  write: (request: Request) => Promise<Outcome>,
  onEnd: (outcome: Outcome, request: Request) => void,
) {
  const client = useQueryClient();
  const underWay = useRef(false);
  const [state, setState] = useState<WriteState<Outcome>>({ isWriting: false, outcome: undefined });
  // What is told may have changed while the write was under way.
  const tellEnd = useRef(onEnd);
  useEffect(() => {
    tellEnd.current = onEnd;
  });
  const reset = useCallback(() => setState({ isWriting: false, outcome: undefined }), []);
  const run = async (request: Request) => {
    setState({ isWriting: true, outcome: undefined });
    let outcome: Outcome;
    try {
      outcome = await write(request);
    } catch (error) {
      // A fault of our own. What was typed is still there, and can be sent again.
      reset();
      reportError(error);
      return;
    } finally {
      underWay.current = false;
    }
    if (outcome.post !== undefined) void applyWriteResult(client, outcome.post);
    setState({ isWriting: false, outcome });
    tellEnd.current(outcome, request);
  };
  return {
    ...state,
    reset,
    start: (request: Request) => {
      // Two clicks can come before React has drawn the first one's busy state.
      if (underWay.current) return;
      underWay.current = true;
      void run(request);
    },
  };
}
