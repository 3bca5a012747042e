import { describe, expect, it } from 'vitest';
import type { DraftField } from '#contract/draft-field.ts';
import { refusedFields } from './refused-fields.ts';

const ALL: readonly DraftField[] = ['caption', 'time', 'content', 'sound'];

const about = (serverMessage: string, sent = ALL, code: string | null = null) =>
  refusedFields({ code, serverMessage }, sent);

describe('the field that a refusal is about', () => {
  it.each<[string, DraftField[]]>([
    ['scheduledTime must be in the future', ['time']],
    ['Scheduled time is in the past', ['time']],
    ['scheduled_time: invalid format', ['time']],
    ['The schedule must be at least 10 minutes from now.', ['time']],
    ['timezone is not supported', ['time']],
    ['Unknown time zone "Mars/Base"', ['time']],
    ['Date too far ahead', ['time']],
    ['Caption is too long (max 2200 characters)', ['caption']],
    ['caption: too many hashtags', ['caption']],
    ['Too many mentions', ['caption']],
    ['The text contains forbidden words', ['caption']],
    ['contentUrl is not reachable', ['content']],
    ['content_url must be an array for slides', ['content']],
    ['Video could not be downloaded', ['content']],
    ['Slide 3 is not a JPEG', ['content']],
    ['Unsupported media format', ['content']],
    ['The image’s aspect ratio is not allowed', ['content']],
    ['soundId does not exist', ['sound']],
    ['Sound snd_1 not found', ['sound']],
    ['This music is not licensed for business accounts', ['sound']],
    ['caption and scheduledTime are invalid', ['caption', 'time']],
  ])('%s', (message, fields) => {
    expect(about(message)).toEqual(fields);
  });

  it.each([
    'Something is wrong',
    'Request timed out',
    'Not possible at this time',
    'Post already posted',
    '',
  ])('is none for %j', (message) => {
    expect(about(message)).toEqual([]);
  });

  it.each<[string, DraftField[]]>([
    ['invalid_scheduled_time', ['time']],
    ['invalidScheduledTime', ['time']],
    ['caption_too_long', ['caption']],
    ['INVALID_CONTENT_URL', ['content']],
    ['sound_not_found', ['sound']],
  ])('is named by the code %s where there is no sentence', (code, fields) => {
    expect(refusedFields({ code, serverMessage: null }, ALL)).toEqual(fields);
  });

  it('is one that was sent, where everyday words could mean several', () => {
    expect(about('Video posts need a shorter text', ['caption'])).toEqual(['caption']);
    expect(about('Video posts need a shorter text', ['content'])).toEqual(['content']);
  });

  it('is one that was not sent only where the API names it itself', () => {
    expect(about('soundId is not allowed', ['caption'])).toEqual(['sound']);
    expect(about('The video is still being rendered', ['caption'])).toEqual([]);
  });
});
