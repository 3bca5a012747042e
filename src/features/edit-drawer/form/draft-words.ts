/** Fields and their values in words, for notes and comparisons. */
import type { DraftField } from '#contract/draft-field.ts';
import type { Draft } from '#domain/edit/draft.ts';
import { parseWallTime } from '#contract/instant.ts';
import { formatDateTime } from '#domain/time/format.ts';
import { toCalendarMs } from '#domain/time/utc-calendar.ts';
import { zoneLabel } from '../time/zone-name.ts';

export const FIELD_WORD: Record<DraftField, string> = {
  caption: 'Caption',
  time: 'Time',
  content: 'Media',
  sound: 'Sound',
};

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `caption, time and media`. */
export function fieldList(fields: readonly DraftField[]): string {
  return listFormat.format(fields.map((field) => FIELD_WORD[field].toLowerCase()));
}

function timeText({ wall, zone }: Draft): string {
  const parsed = parseWallTime(wall);
  const text =
    parsed === null || toCalendarMs(parsed) === null ? wall || 'No time' : formatDateTime(parsed);
  return zone === '' ? text : `${text}, ${zoneLabel(zone)}`;
}

/** A field's value as text that can be read and copied. */
export function fieldText(field: DraftField, draft: Draft): string {
  switch (field) {
    case 'caption':
      return draft.caption === '' ? '(no caption)' : draft.caption;
    case 'time':
      return timeText(draft);
    case 'content':
      return draft.contentType === 'video' ? draft.videoUrl : draft.slideUrls.join('\n');
    case 'sound':
      return draft.soundId ?? 'No sound';
  }
}
