/**
 * Reads single fields of an answer as far as they can be read. What is null or absent is nothing; what
 * stands there in a form that is not known is set down in `unreadable`, as text, and never lost.
 */
import { type Instant, readInstant } from './instant.ts';

/** A field that was not understood, and what stood there. */
export interface Unreadable<Field extends string> {
  readonly field: Field;
  /** Text as it came, anything else as JSON; cut where it is long. */
  readonly raw: string;
}

const LONGEST_RAW = 500;

function rawOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.slice(0, LONGEST_RAW);
}

export type Row = Readonly<Record<string, unknown>>;

export class FieldReader<Field extends string> {
  readonly row: Row;
  readonly unreadable: Unreadable<Field>[] = [];

  constructor(row: Row) {
    this.row = row;
  }

  /** Notes that the field was not understood. */
  doubt(field: Field): void {
    const value = this.row[field];
    this.unreadable.push({ field, raw: value === undefined ? '' : rawOf(value) });
  }

  /** A text, or null. */
  text(field: Field): string | null {
    const value = this.row[field];
    if (value === null || value === undefined) return null;
    if (typeof value === 'string') return value;
    this.doubt(field);
    return typeof value === 'object' ? null : rawOf(value);
  }

  /** A text that must be there; empty where it is not. A number is taken for its digits. */
  name(field: Field): string {
    const value = this.row[field];
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
    this.doubt(field);
    return '';
  }

  /** One of `words`, in any case; null where it is none. */
  word<Word extends string>(field: Field, words: readonly Word[]): Word | null {
    const value = this.row[field];
    const text = typeof value === 'string' ? value.trim().toLowerCase() : null;
    const known = words.find((word) => word === text);
    if (known === undefined) this.doubt(field);
    return known ?? null;
  }

  /** A moment, or null; an empty text is none. */
  instant(field: Field): Instant | null {
    const value = this.row[field];
    if (value === null || value === undefined || value === '') return null;
    const instant = readInstant(value);
    if (instant === null) this.doubt(field);
    return instant;
  }
}

const textIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const named = Object.entries(value).find(([key]) => /^(?:url|src|href|contentUrl)$/u.test(key));
  return named !== undefined && typeof named[1] === 'string' ? [named[1]] : [];
};

function parsedJson(text: string): unknown {
  if (!/^\s*[[{"]/u.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface UrlsRead {
  /** In order; of what was not understood, those that could be found in it. */
  readonly urls: readonly string[];
  /** Whether it came as a list. */
  readonly isList: boolean;
  readonly isUnderstood: boolean;
}

/**
 * One address or several, as `contentUrl` carries them. Several in one text (JSON, or a list with commas)
 * can be shown, but what the API makes of it nobody knows: it is not understood.
 */
export function readUrls(value: unknown): UrlsRead {
  if (Array.isArray(value)) {
    const isUnderstood = value.every((part) => typeof part === 'string');
    return { urls: value.flatMap(textIn), isList: true, isUnderstood };
  }
  if (typeof value !== 'string') {
    return { urls: textIn(value), isList: false, isUnderstood: false };
  }
  const json = parsedJson(value);
  if (json !== undefined) {
    const urls = Array.isArray(json) ? json.flatMap(textIn) : textIn(json);
    return { urls, isList: Array.isArray(json), isUnderstood: false };
  }
  const parts = value.split(/[\s,;|]+(?=https?:\/\/)/iu);
  if (parts.length > 1) return { urls: parts, isList: true, isUnderstood: false };
  return { urls: [value], isList: false, isUnderstood: true };
}
