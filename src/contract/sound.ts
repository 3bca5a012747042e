/** Sounds that a TikTok post can carry. A deleted sound stays on the posts that use it. */
import * as z from 'zod/mini';

export const SoundSchema = z.object({
  soundId: z.string().check(z.minLength(1)),
  name: z.string(),
  url: z._default(z.nullable(z.string()), null),
  /** Seconds. */
  duration: z._default(z.nullable(z.number()), null),
});
export type Sound = z.infer<typeof SoundSchema>;

const EnvelopeSchema = z.object({
  sounds: z.array(z.unknown()),
  hasMore: z._default(z.boolean(), false),
  nextCursor: z._default(z.nullable(z.string()), null),
});

export interface SoundPage {
  readonly sounds: readonly Sound[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
}

/** Reads a page of sounds, leaving out what is none. Throws where the envelope itself is wrong. */
export function parseSoundPage(body: unknown): SoundPage {
  const page = EnvelopeSchema.parse(body);
  const sounds = page.sounds.flatMap((row) => {
    const sound = SoundSchema.safeParse(row);
    return sound.success ? [sound.data] : [];
  });
  return { sounds, nextCursor: page.hasMore ? page.nextCursor : null };
}
