/** From a kind of failure to one sentence for the person in front of the screen, and what to do. */
import { ApiError } from './api-error.ts';
import { isSignedOutHere } from './sign-in-again.ts';

/** What the person was doing when it failed. */
export type Attempt = Read | Write;
type Read = 'load-list' | 'load-post' | 'load-sounds';
/** `save`: of a form, which keeps what was typed. `change`: of many posts at once. */
type Write = 'save' | 'change' | 'move' | 'delete' | 'undo';

export interface ErrorDescription {
  readonly title: string;
  readonly advice: string;
}

const FAILED: Record<Attempt, string> = {
  'load-list': 'The posts could not be loaded',
  'load-post': 'This post could not be loaded',
  'load-sounds': 'The sounds could not be loaded',
  save: 'Not saved',
  change: 'Not saved',
  move: 'Not moved',
  delete: 'Not deleted',
  undo: 'Not undone',
};

const isRead = (attempt: Attempt): attempt is Read => attempt.startsWith('load-');

/** What to do about a refusal. */
function afterRefusal(attempt: Attempt, draftNote: string): string {
  if (isRead(attempt)) return 'Reload the page and try again.';
  return attempt === 'save'
    ? `Change what it names, then save again.${draftNote}`
    : 'Open the post and change it by hand.';
}

function afterNotFound(attempt: Attempt): string {
  if (isRead(attempt)) return 'It may have been deleted, or the link is wrong.';
  return attempt === 'save'
    ? 'Someone deleted this post. Copy what you need from here before you close it.'
    : 'Someone deleted this post.';
}

/** `7 seconds`, `1 minute`, `2 hours`: rounded up. */
function waitLength(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  const [count, unit] =
    seconds < 120
      ? [seconds, 'second']
      : seconds < 7200
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function wait(error: ApiError): string {
  if (error.retryAfterMs === null) return 'Wait a minute, then try again';
  return `Wait ${waitLength(error.retryAfterMs)}, then try again`;
}

function reasonAndAdvice(error: ApiError, attempt: Attempt): [reason: string, advice: string] {
  const draftNote = attempt === 'save' ? ' What you typed is kept here.' : '';
  if (isSignedOutHere(error)) {
    return [
      'you are signed out',
      `Try again: you are asked to sign in, and it goes on.${draftNote}`,
    ];
  }
  switch (error.kind) {
    case 'unauthorized':
      return [
        'the API key was not accepted',
        `Ask whoever runs this Rundown to check INFINIPOST_API_KEY and restart it, then try again.${draftNote}`,
      ];
    case 'signed-out':
      return [
        'signed out',
        `You are signed out of the proxy in front of Rundown. Sign in in a new tab, then try again.${draftNote}`,
      ];
    case 'proxy-refused':
      return [
        `a proxy in front of Rundown refused it (${error.status ?? '4xx'})`,
        `The API never saw it. Ask whoever runs this Rundown to let its requests through the proxy, DELETE with a body and PATCH included.${draftNote}`,
      ];
    case 'other-post':
      return ['the answer was about another post', `${wait(error)}.${draftNote}`];
    case 'not-found':
      return [
        isRead(attempt) ? 'there is no such post' : 'it no longer exists',
        afterNotFound(attempt),
      ];
    case 'refused':
      return [
        error.serverMessage === null
          ? `the API refused it (${error.status ?? '4xx'})`
          : `the API says “${error.serverMessage}”`,
        afterRefusal(attempt, draftNote),
      ];
    case 'rate-limited':
      return ['too many requests at once', `${wait(error)}.${draftNote}`];
    case 'unavailable':
      return ['Infinipost is not available right now', `${wait(error)}.${draftNote}`];
    case 'server-error':
      return [
        'Infinipost had an internal error',
        `${attempt === 'save' ? 'Nothing is wrong with what you typed. ' : ''}${wait(error)}.${draftNote}`,
      ];
    case 'timeout':
      return ['no answer came in time', `Check your connection, then try again.${draftNote}`];
    case 'network':
      return ['the connection was lost', `Check that you are online, then try again.${draftNote}`];
    case 'unreadable':
      return ['the answer could not be understood', `${wait(error)}.${draftNote}`];
  }
}

/** A title and a next step for any failure. Never throws; an unknown error reads as a fault of ours. */
export function describeError(error: unknown, attempt: Attempt): ErrorDescription {
  if (!(error instanceof ApiError)) {
    return {
      title: `${FAILED[attempt]}: something went wrong in Rundown itself`,
      advice: 'Reload the page. If it happens again, tell whoever runs this Rundown.',
    };
  }
  const [reason, advice] = reasonAndAdvice(error, attempt);
  return { title: `${FAILED[attempt]}: ${reason}`, advice };
}
