/** What is to be thought about before a change of times, though nothing forbids it. */
import type { Instant } from '#contract/instant.ts';
import type { TimesChange } from '#domain/bulk/plan-times.ts';
import { linksThatEndBefore } from '#domain/limits/signed-link.ts';
import { yearQuestion } from '#domain/time/year-check.ts';
import { timeWords } from './bulk-words.ts';

/** `now` by the server's clock. */
export function changeRemarks({ draft, after }: TimesChange, now: Instant): readonly string[] {
  const year = yearQuestion(after.instant, now);
  const urls = draft.contentType === 'video' ? [draft.videoUrl] : draft.slideUrls;
  const [first, ...others] = linksThatEndBefore(urls, after.instant);
  if (first === undefined) return year === null ? [] : [year];
  const name = draft.contentType === 'video' ? 'the video' : `slide ${first.index + 1}`;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const link = `The link to ${name}${more} works until ${timeWords(first.expires, after.zone)} only.`;
  return year === null ? [link] : [year, link];
}
