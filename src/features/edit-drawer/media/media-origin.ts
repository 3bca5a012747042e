/**
 * The origin whose `http:` media count as secure: our own, where the server says that the sandbox
 * answers; none otherwise. Why: see `domain/limits/media-url.ts`.
 */
export function mediaOrigin(): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="rundown-mode"]');
  return meta?.content === 'sandbox' ? window.location.origin : null;
}
