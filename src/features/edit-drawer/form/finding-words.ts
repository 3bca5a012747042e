/** From what a rule found to one sentence that says what to do. */
import type { Instant } from '#contract/instant.ts';
import type { Platform } from '#contract/post.ts';
import type {
  BrokenText,
  CaptionFinding,
  FormatFinding,
  ShapeFinding,
  SlideListFinding,
} from '#domain/limits/finding.ts';
import type { MediaFormat } from '#domain/limits/media-format.ts';
import { readTime } from '#domain/time/reading.ts';
import { platformName } from '#domain/platform-name.ts';

const nameOf = (platform: Platform) => platformName(platform) ?? 'the platform';

const FORMAT_NAME: Partial<Record<MediaFormat, string>> = {
  jpeg: 'JPEG',
  webp: 'WebP',
  webm: 'WebM',
  mpeg: 'MPEG',
};

function formatName(format: MediaFormat): string {
  return FORMAT_NAME[format] ?? format.toUpperCase();
}

const oneOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function brokenSentence({ rule, count, after, codePoint }: BrokenText): string {
  const place = after === '' ? 'at the beginning' : `after “${after}”`;
  const more = count === 1 ? '' : `, and ${counted(count - 1, 'more place')}`;
  return rule === 'half-emoji'
    ? `Half an emoji stands ${place}${more}: it would be posted as �. Delete it, then put the emoji in again.`
    : `An invisible character (${codePoint}) stands ${place}${more}: it would not be posted as it is. Delete it.`;
}

export function captionSentence(finding: CaptionFinding, platform: Platform): string {
  const name = nameOf(platform);
  if (finding.rule === 'caption-length') {
    return `Shorten the caption by ${counted(finding.over, 'character')}.`;
  }
  if ('after' in finding) return brokenSentence(finding);
  const { rule, count, limit } = finding;
  const has = counted(count, rule === 'hashtags' ? 'hashtag' : 'mention');
  return finding.severity === 'error'
    ? `${has}: ${name} takes ${limit} at most. Remove ${count - limit}.`
    : `${has}: more than ${limit} look like spam on ${name}. Keep the best.`;
}

export function slideListSentence(finding: SlideListFinding, platform: Platform): string {
  const name = nameOf(platform);
  switch (finding.rule) {
    case 'no-slides':
      return 'Add at least one slide.';
    case 'too-many-slides':
      return `${name} takes ${finding.most} slides at most. Remove ${finding.over}.`;
    case 'few-slides':
      return `${name} makes a carousel of ${finding.fewest} slides or more. With one it becomes a single picture: add another.`;
  }
}

/** `name` is what it is about: `Slide 2`, `The video`. */
export function formatSentence(finding: FormatFinding, platform: Platform, name: string): string {
  const format = formatName(finding.format);
  if (finding.rule === 'wrong-kind') {
    return name === 'The video'
      ? `This is a picture (${format}). Enter a video, or switch to slides.`
      : `${name} is a video (${format}). Slides are pictures: replace it.`;
  }
  const accepted = oneOf.format(finding.accepted.map(formatName));
  const where = nameOf(platform);
  return finding.severity === 'error'
    ? `${name} is ${format}: ${where} accepts ${accepted}. Replace it.`
    : `${name} is ${format}: ${where} may refuse it. ${accepted} is safe.`;
}

export function shapeSentence({ width, height }: ShapeFinding, name: string): string {
  return `${name} is ${width} × ${height}: Instagram accepts 4:5 to 1.91:1. Crop it, or it will be cropped for you.`;
}

export function insecureSentence(name: string): string {
  return `${name} is at http://, which can be changed on its way. Use https:// if the server has it.`;
}

export function pageSentence(name: string): string {
  return `${name}: This is a page about the file, not the file. Use the address of the file itself.`;
}

/** When a post goes live, and in which zone that is said. */
export interface GoesLive {
  readonly instant: Instant;
  /** IANA id. */
  readonly zone: string;
}

/** Both moments, in the post's zone. */
export function linkEndSentence(name: string, end: Instant, { instant, zone }: GoesLive): string {
  const [ends, live] = [end, instant].map((moment) => {
    const { own } = readTime(moment, zone, zone, moment);
    return `${own.date}, ${own.clock} ${own.abbreviation}`;
  });
  return `${name}: The link works until ${ends}, and the post goes live on ${live}. Use a link that does not end.`;
}
