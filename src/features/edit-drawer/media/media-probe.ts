/**
 * Finds out what a media URL holds by loading it as the page itself would show it: an image element or
 * a video element, so no CORS is needed.
 *
 * What an element tells is little, so three answers are kept apart. It loads. It does not load: the
 * element failed although this computer is online. Or nobody can say: offline, too slow, or a video in
 * a format that browsers play only sometimes. The last is never taken for one of the others.
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
  /** `http:`, which the page's content security policy keeps out. */
  | 'insecure';

/** Milliseconds. */
const PATIENCE = 20_000;

function failed(): MediaVerdict {
  return navigator.onLine ? { kind: 'does-not-load' } : { kind: 'could-not-check', why: 'offline' };
}

function probeImage(url: string, settle: (verdict: MediaVerdict) => void): () => void {
  const image = new Image();
  image.referrerPolicy = 'no-referrer';
  image.addEventListener('load', () => {
    const { naturalWidth: width, naturalHeight: height } = image;
    settle({ kind: 'loads', width, height, seconds: null });
  });
  image.addEventListener('error', () => settle(failed()));
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
    const mayBeUnplayable =
      formatOf(url)?.format === 'mov' &&
      video.error?.code === MediaError.MEDIA_ERR_SRC_NOT_SUPPORTED;
    settle(mayBeUnplayable ? { kind: 'could-not-check', why: 'cannot-play' } : failed());
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
