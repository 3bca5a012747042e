/**
 * A session that ends in the middle of work. The request that met it waits until somebody has signed in
 * again, in place, and is then sent once more: a 401 of our own server had no effect. So a save goes on
 * by itself, and nothing that was typed is touched.
 */
import { ApiError } from './api-error.ts';

/** Our own server's word for a request without a session. */
const SIGNED_OUT = 'signed_out';

interface Question {
  readonly answered: Promise<boolean>;
  readonly answer: (isSignedIn: boolean) => void;
}

let question: Question | null = null;
/** Whoever said no is asked again only by what they do themselves, and not by a reading in the background. */
let isDeclined = false;
const listeners = new Set<() => void>();
const notify = () => {
  for (const listener of listeners) listener();
};

export function isSignedOutHere(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401 && error.code === SIGNED_OUT;
}

/**
 * Asks for a sign-in; resolves to whether there was one. Where nobody listens, there is none to ask.
 * @param isWished whether somebody wants to save, undo or delete, and not only the screen to read.
 */
export function askToSignIn(isWished: boolean): Promise<boolean> {
  if (listeners.size === 0 || (isDeclined && !isWished)) return Promise.resolve(false);
  if (question === null) {
    let answer: Question['answer'] | undefined;
    const answered = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    question = { answered, answer: (isSignedIn) => answer?.(isSignedIn) };
    notify();
  }
  return question.answered;
}

export function answerSignIn(isSignedIn: boolean): void {
  isDeclined = !isSignedIn;
  const asked = question;
  question = null;
  asked?.answer(isSignedIn);
  notify();
}

/** For `useSyncExternalStore`: whether a sign-in is asked for. */
export const signInStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && question !== null) answerSignIn(false);
    };
  },
  isAsked: () => question !== null,
};
