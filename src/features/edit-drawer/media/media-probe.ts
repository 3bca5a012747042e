/**
 * Finds out what a media URL holds by loading it as the page itself would show it: an image element or
 * a video element, so no CORS is needed.
 *
 * What an element tells is little, so three answers are distinguished. It loads. It does not load: our own
 * server has no such file. Or nobody can say: offline, too slow, a format that this browser lacks, or a
 * failure at another origin, of which a page learns nothing. A file that is gone, one that a header, a
 * hotlink rule or an ad blocker withholds from this page, and one in an unknown codec all look the same,
 * and the platform's servers may well get the latter two.
 */
import { type MediaKind, formatOf } from '#domain/limits/media-format.ts';

export type MediaVerdict =
  /** Pixels; seconds for a video whose length is known. */
  | {
      readonly kind: 'loads';
      readonly width: number;
      readonly height: number;
      readonly seconds: number | null;
    }
  | { readonly kind: 'does-not-load' }
  | { readonly kind: 'could-not-check'; readonly why: UncheckedReason };

export type UncheckedReason =
  | 'offline'
  | 'too-slow'
  /** The browser has no decoder for it; the platform has. */
  | 'cannot-play'
  /** Another origin gave this page nothing it could show. */
  | 'withheld'
  /** `http:`, which the page's content security policy keeps out. */
  | 'insecure';

/** Milliseconds. */
const PATIENCE = 20_000;

/** Formats that some browsers show and others do not, and the platforms take. */
const SHOWN_BY_SOME: ReadonlySet<string> = new Set(['heic', 'avif', 'tiff', 'mov', 'mkv', '3gp']);

function failed(url: string): MediaVerdict {
  if (!navigator.onLine) return { kind: 'could-not-check', why: 'offline' };
  if (SHOWN_BY_SOME.has(formatOf(url)?.format ?? '')) {
    return { kind: 'could-not-check', why: 'cannot-play' };
  }
  const isOurs = new URL(url, window.location.href).origin === window.location.origin;
  return isOurs ? { kind: 'does-not-load' } : { kind: 'could-not-check', why: 'withheld' };
}

function probeImage(url: string, settle: (verdict: MediaVerdict) => void): () => void {
  const image = new Image();
  image.referrerPolicy = 'no-referrer';
  image.addEventListener('load', () => {
    const { naturalWidth: width, naturalHeight: height } = image;
    settle({ kind: 'loads', width, height, seconds: null });
  });
  image.addEventListener('error', () => settle(failed(url)));
  image.src = url;
  return () => {
    image.src = '';
  };
}

function probeVideo(url: string, settle: (verdict: MediaVerdict) => void): () => void {
  const video = document.createElement('video');
  video.preload = 'metadata';
  video.muted = true;
  video.addEventListener('loadedmetadata', () => {
    const { videoWidth: width, videoHeight: height, duration } = video;
    // Its sound was understood, its picture was not.
    if (width === 0) settle({ kind: 'could-not-check', why: 'cannot-play' });
    else {
      const seconds = Number.isFinite(duration) ? duration : null;
      settle({ kind: 'loads', width, height, seconds });
    }
  });
  video.addEventListener('error', () => {
    const isUndecoded = video.error?.code === MediaError.MEDIA_ERR_DECODE;
    settle(isUndecoded ? { kind: 'could-not-check', why: 'cannot-play' } : failed(url));
  });
  video.src = url;
  return () => {
    video.removeAttribute('src');
    video.load();
  };
}

const doNothing = () => {};
const PROBE = { image: probeImage, video: probeVideo };

/** Loads `url` once. Never rejects but with the signal's reason. */
export async function probeMedia(
  kind: MediaKind,
  url: string,
  signal: AbortSignal,
): Promise<MediaVerdict> {
  signal.throwIfAborted();
  if (!navigator.onLine) return { kind: 'could-not-check', why: 'offline' };
  return new Promise((resolve, reject) => {
    let stop = doNothing;
    const end = () => {
      window.clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
    const settle = (verdict: MediaVerdict) => {
      end();
      resolve(verdict);
      // A video would go on holding its connection.
      if (kind === 'video') stop();
    };
    const abort = () => {
      end();
      stop();
      reject(signal.reason instanceof Error ? signal.reason : new Error('Aborted'));
    };
    const timer = window.setTimeout(() => {
      stop();
      settle({ kind: 'could-not-check', why: 'too-slow' });
    }, PATIENCE);
    signal.addEventListener('abort', abort, { once: true });
    stop = PROBE[kind](url, settle);
  });
}
