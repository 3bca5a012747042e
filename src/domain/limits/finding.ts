/**
 * What a rule found. Words and numbers only: the sentence is the screen's to write.
 *
 * An `error` is what the platform refuses for certain, so it blocks the save of what it is about; a
 * `warning` advises and never blocks.
 */
import type { MediaFormat } from './media-format.ts';

export type Severity = 'error' | 'warning';

/** What no text on the wire can carry as it is: it would go out altered. */
export interface BrokenText {
  readonly rule: 'half-emoji' | 'control-character';
  readonly severity: 'error';
  readonly count: number;
  /** What stands before the first, to find it by; '' where it begins the caption. */
  readonly after: string;
  /** `U+0000`, of the first. */
  readonly codePoint: string;
}

export type CaptionFinding =
  /** Longer than fits, by `over` UTF-16 code units. */
  | { readonly rule: 'caption-length'; readonly severity: 'error'; readonly over: number }
  | BrokenText
  | {
      readonly rule: 'hashtags' | 'mentions';
      readonly severity: Severity;
      readonly count: number;
      /** The most that fit, or the most that are advised. */
      readonly limit: number;
    };

export type SlideListFinding =
  | { readonly rule: 'no-slides'; readonly severity: 'error' }
  | {
      readonly rule: 'too-many-slides';
      readonly severity: 'error';
      readonly most: number;
      readonly over: number;
    }
  | { readonly rule: 'few-slides'; readonly severity: 'warning'; readonly fewest: number };

export type FormatFinding =
  | {
      readonly rule: 'format';
      readonly severity: Severity;
      readonly format: MediaFormat;
      readonly accepted: readonly MediaFormat[];
    }
  /** A video where a picture belongs, or the other way round. */
  | { readonly rule: 'wrong-kind'; readonly severity: 'error'; readonly format: MediaFormat };

export interface ShapeFinding {
  readonly rule: 'shape';
  readonly severity: 'warning';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}
