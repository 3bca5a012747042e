/** The form's values and the draft: the same facts, in the shapes each side needs. */
import type { ContentType } from '#contract/post.ts';
import type { Draft } from '#domain/edit/draft.ts';

export interface DraftForm {
  caption: string;
  wall: string;
  zone: string;
  contentType: ContentType;
  videoUrl: string;
  /** Objects, because react-hook-form keeps a field array's rows by identity. */
  slides: { url: string }[];
  soundId: string;
}

/** Stands for "no sound" where a choice must have a value. Sound ids begin with `snd_`. */
export const NO_SOUND = 'none';

export function formOf(draft: Draft): DraftForm {
  const { slideUrls, soundId, ...same } = draft;
  return { ...same, slides: slideUrls.map((url) => ({ url })), soundId: soundId ?? NO_SOUND };
}

export function draftFrom(form: DraftForm): Draft {
  const { slides, soundId, ...same } = form;
  return {
    ...same,
    videoUrl: form.videoUrl.trim(),
    // While a row is being added, react-hook-form may hand out one without its address.
    slideUrls: slides.map(({ url }: { readonly url?: string }) => (url ?? '').trim()),
    soundId: soundId === NO_SOUND ? null : soundId,
  };
}
