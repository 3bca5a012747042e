/**
 * The format of a media file, as far as its address tells. Only an ending that is known says
 * anything: an address without one, or with another, may well be fine, so nothing is said about it,
 * neither good nor bad.
 */
import { parseUrl } from './parse-url.ts';

export type ImageFormat =
  'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif' | 'bmp' | 'tiff' | 'svg';
export type VideoFormat = 'mp4' | 'mov' | 'webm' | 'avi' | 'mkv' | 'wmv' | 'flv' | 'mpeg' | '3gp';
export type MediaFormat = ImageFormat | VideoFormat;
export type MediaKind = 'image' | 'video';

const ENDINGS: ReadonlyMap<string, readonly [MediaKind, MediaFormat]> = new Map([
  ['jpg', ['image', 'jpeg']],
  ['jpeg', ['image', 'jpeg']],
  ['jfif', ['image', 'jpeg']],
  ['png', ['image', 'png']],
  ['webp', ['image', 'webp']],
  ['gif', ['image', 'gif']],
  ['heic', ['image', 'heic']],
  ['heif', ['image', 'heic']],
  ['avif', ['image', 'avif']],
  ['bmp', ['image', 'bmp']],
  ['tif', ['image', 'tiff']],
  ['tiff', ['image', 'tiff']],
  ['svg', ['image', 'svg']],
  ['mp4', ['video', 'mp4']],
  ['m4v', ['video', 'mp4']],
  ['mov', ['video', 'mov']],
  ['webm', ['video', 'webm']],
  ['avi', ['video', 'avi']],
  ['mkv', ['video', 'mkv']],
  ['wmv', ['video', 'wmv']],
  ['flv', ['video', 'flv']],
  ['mpg', ['video', 'mpeg']],
  ['mpeg', ['video', 'mpeg']],
  ['3gp', ['video', '3gp']],
]);

export interface FileFormat {
  readonly kind: MediaKind;
  readonly format: MediaFormat;
}

/** What the path of `url` ends with; query and fragment do not count. Null if it is not known. */
export function formatOf(url: string): FileFormat | null {
  const parsed = parseUrl(url.trim());
  if (parsed === null) return null;
  const ending = /\.([a-z0-9]+)$/iu.exec(parsed.pathname)?.[1]?.toLowerCase() ?? '';
  const known = ENDINGS.get(ending);
  return known === undefined ? null : { kind: known[0], format: known[1] };
}
