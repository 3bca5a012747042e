/**
 * What the form accepts. Only what the person changed is judged: a post that came with something we
 * would not let them type (a caption over the limit, a time that has passed) can still be mended
 * elsewhere. Every message says what to do.
 */
import * as z from 'zod/mini';
import type { Instant } from '#contract/instant.ts';
import { ContentTypeSchema, type Post } from '#contract/post.ts';
import { changedFields, draftOf } from '#domain/edit/draft.ts';
import { type MediaUrlCheck, checkMediaUrl } from '#domain/limits/media-url.ts';
import { PLATFORM_LIMITS } from '#domain/limits/platform-limits.ts';
import { checkScheduledTime } from '#domain/time/schedule-check.ts';
import { type DraftForm, draftFrom } from './draft-form.ts';
import { timeMessage } from './time-message.ts';

const FormSchema = z.object({
  caption: z.string(),
  wall: z.string(),
  zone: z.string(),
  contentType: ContentTypeSchema,
  videoUrl: z.string(),
  slides: z.array(z.object({ url: z.string() })),
  soundId: z.string(),
});

const URL_MESSAGE: Record<Exclude<MediaUrlCheck, 'ok' | 'insecure'>, string> = {
  missing: 'Enter the web address of the file, or go back to what was there.',
  'has-space': 'A web address has no spaces. Remove them, or write %20.',
  malformed: 'This is not a web address. It should look like https://example.com/file.',
  'not-web': 'Only addresses that begin with https:// can be posted.',
  'has-credentials': 'Remove the user name and password from the address.',
};

type Report = (path: (string | number)[], message: string) => void;

function checkUrl(url: string, path: (string | number)[], report: Report) {
  const verdict = checkMediaUrl(url);
  if (verdict !== 'ok' && verdict !== 'insecure') report(path, URL_MESSAGE[verdict]);
}

function checkContent(form: DraftForm, post: Post, report: Report) {
  if (form.contentType === 'video') {
    checkUrl(form.videoUrl, ['videoUrl'], report);
    return;
  }
  const most = PLATFORM_LIMITS[post.platform].slides;
  if (form.slides.length === 0) report(['slides'], 'Add at least one slide.');
  if (form.slides.length > most) {
    report(['slides'], `At most ${most} slides fit. Remove ${form.slides.length - most}.`);
  }
  for (const [index, slide] of form.slides.entries()) {
    checkUrl(slide.url, ['slides', index, 'url'], report);
  }
}

function checkTime(form: DraftForm, now: Instant, report: Report) {
  const check = checkScheduledTime(form.wall, form.zone, now);
  if (check.kind === 'ok') return;
  report([check.kind === 'unsupported-zone' ? 'zone' : 'wall'], timeMessage(check, form, now));
}

/** The longest caption for what the form holds, in UTF-16 code units. */
export function captionLimit(post: Pick<Post, 'platform'>, form: Pick<DraftForm, 'contentType'>) {
  return PLATFORM_LIMITS[post.platform].caption[form.contentType];
}

/** The schema for one opened post at one moment of the server's clock. */
export function draftSchema(post: Post, now: Instant) {
  return FormSchema.check((context) => {
    const form = context.value;
    const report: Report = (path, message) =>
      context.issues.push({ code: 'custom', input: form, path, message });
    const changed = changedFields(draftOf(post), draftFrom(form), post.platform);
    const over = form.caption.length - captionLimit(post, form);
    // Switching the content changes the caption's limit, so the caption is judged with it.
    if (over > 0 && (changed.includes('caption') || changed.includes('content'))) {
      const characters = over === 1 ? '1 character' : `${over} characters`;
      report(['caption'], `Shorten the caption by ${characters}.`);
    }
    if (changed.includes('time')) checkTime(form, now, report);
    if (changed.includes('content')) checkContent(form, post, report);
  });
}
