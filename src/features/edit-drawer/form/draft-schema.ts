/**
 * What the form accepts. Only what the person changed is judged: a post that came with something we
 * would not let them type (a caption over the limit, a time that has passed) can still be mended
 * elsewhere. Every message says what to do.
 */
import * as z from 'zod/mini';
import type { Instant } from '#contract/instant.ts';
import { ContentTypeSchema, type Platform, type Post } from '#contract/post.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { changedFields, draftOf } from '#domain/edit/draft.ts';
import { captionFindings } from '#domain/limits/check-caption.ts';
import { formatFinding } from '#domain/limits/check-format.ts';
import { slideCountFinding } from '#domain/limits/check-slides.ts';
import { type MediaUrlCheck, checkMediaUrl } from '#domain/limits/media-url.ts';
import { checkScheduledTime } from '#domain/time/schedule-check.ts';
import { type DraftForm, draftFrom } from './draft-form.ts';
import { captionSentence, formatSentence, slideListSentence } from './finding-words.ts';
import { timeMessage } from '../time/time-message.ts';

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
  several: 'These are several addresses. Give each slide a field of its own.',
  'has-marks': 'Only the address itself: remove the marks around it.',
  'not-web': 'Only addresses that begin with https:// can be posted.',
  'has-credentials': 'Remove the user name and password from the address.',
};

export const THE_VIDEO = 'The video';

type Report = (path: (string | number)[], message: string) => void;

/** The address itself, then its format: the first that blocks is the one to mend. */
function urlProblem(url: string, platform: Platform, name: string): string | null {
  const verdict = checkMediaUrl(url);
  if (verdict !== 'ok' && verdict !== 'insecure') return URL_MESSAGE[verdict];
  const finding = formatFinding(platform, name === THE_VIDEO ? 'video' : 'image', url);
  return finding?.severity === 'error' ? formatSentence(finding, platform, name) : null;
}

function checkContent(form: DraftForm, { platform }: Post, report: Report) {
  if (form.contentType === 'video') {
    const problem = urlProblem(form.videoUrl, platform, THE_VIDEO);
    if (problem !== null) report(['videoUrl'], problem);
    return;
  }
  const finding = slideCountFinding(platform, form.slides.length);
  if (finding?.severity === 'error') report(['slides'], slideListSentence(finding, platform));
  for (const [index, { url }] of form.slides.entries()) {
    const problem = urlProblem(url, platform, `Slide ${index + 1}`);
    if (problem !== null) report(['slides', index, 'url'], problem);
  }
}

function checkCaption(form: DraftForm, platform: Platform, changed: readonly DraftField[]) {
  return captionFindings(platform, form.contentType, form.caption)
    .filter(
      ({ rule, severity }) =>
        severity === 'error' &&
        // Switching the content changes the caption's limit, so its length is judged with it.
        (changed.includes('caption') || (rule === 'caption-length' && changed.includes('content'))),
    )
    .map((finding) => captionSentence(finding, platform));
}

function checkTime(form: DraftForm, now: Instant, report: Report) {
  const check = checkScheduledTime(form.wall, form.zone, now);
  if (check.kind === 'ok') return;
  report([check.kind === 'unsupported-zone' ? 'zone' : 'wall'], timeMessage(check, form, now));
}

/** The schema for one opened post at one moment of the server's clock. */
export function draftSchema(post: Post, now: Instant) {
  return FormSchema.check((context) => {
    const form = context.value;
    const report: Report = (path, message) =>
      context.issues.push({ code: 'custom', input: form, path, message });
    const changed = changedFields(draftOf(post), draftFrom(form), post.platform);
    const captionProblems = checkCaption(form, post.platform, changed);
    if (captionProblems.length > 0) report(['caption'], captionProblems.join(' '));
    if (changed.includes('time')) checkTime(form, now, report);
    if (changed.includes('content')) checkContent(form, post, report);
  });
}
