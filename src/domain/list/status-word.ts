/** The API's status words in the user's: what is scheduled reads "Scheduled", not "generated". */

export type StatusPhase = 'ahead' | 'working' | 'done' | 'failed' | 'other';

export interface StatusWord {
  /** An unknown status stands as it came. */
  readonly word: string;
  /** How far along the post is; `other` for a status we do not know. */
  readonly phase: StatusPhase;
}

/** What to call a status. Any string is taken: the API's examples show more than its list. */
export function statusWord(status: string): StatusWord {
  switch (status) {
    case 'generated':
      return { word: 'Scheduled', phase: 'ahead' };
    case 'pending_render':
      return { word: 'Rendering', phase: 'working' };
    case 'posted':
      return { word: 'Posted', phase: 'done' };
    case 'failed':
      return { word: 'Failed', phase: 'failed' };
    default:
      return { word: status, phase: 'other' };
  }
}
