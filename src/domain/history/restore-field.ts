/** Whether, and how, a former value comes back into the form. */
import { isApiZone } from '#contract/zone.ts';
import type { HistoryChange } from '#contract/history.ts';
import type { Draft } from '#domain/edit/draft.ts';
import { toInstants, toWallTime } from '#domain/time/wall-time.ts';

export type Restored =
  | { readonly kind: 'restored'; readonly draft: Draft }
  /** `reason` as the end of a sentence. */
  | { readonly kind: 'impossible'; readonly reason: string };

const impossible = (reason: string): Restored => ({ kind: 'impossible', reason });

/** `draft` with the value that `change` replaced: as an edit, the save comes after. */
export function restoreField(change: HistoryChange, draft: Draft): Restored {
  if (change.from === null && change.field !== 'sound') {
    return impossible('what stood there before is not known.');
  }
  switch (change.field) {
    case 'caption':
      return { kind: 'restored', draft: { ...draft, caption: change.from ?? '' } };
    case 'sound':
      return { kind: 'restored', draft: { ...draft, soundId: change.from } };
    case 'content': {
      const { contentUrl } = change.from ?? change.to;
      const part =
        typeof contentUrl === 'string'
          ? { contentType: 'video' as const, videoUrl: contentUrl }
          : { contentType: 'slides' as const, slideUrls: contentUrl };
      return { kind: 'restored', draft: { ...draft, ...part } };
    }
    case 'time': {
      const { instant, zone } = change.from ?? change.to;
      if (instant === null) return impossible('the post had no time then.');
      if (zone === null || !isApiZone(zone)) {
        return impossible(`its timezone then (${zone ?? 'none'}) is none of the API’s eleven.`);
      }
      const wall = toWallTime(instant, zone);
      const [first] = toInstants(wall, zone);
      if (first?.slice(0, 16) !== instant.slice(0, 16)) {
        return impossible('it was the second of two equal times, which the API cannot be told.');
      }
      return { kind: 'restored', draft: { ...draft, wall, zone } };
    }
  }
}
