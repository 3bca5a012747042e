/** Sounds that a TikTok post can carry. A deleted sound stays on the posts that use it. */
import * as z from 'zod/mini';
import { readEnvelope } from './page-envelope.ts';

export const SoundSchema = z.object({
  soundId: z.string().check(z.minLength(1)),
  name: z.catch(z.string(), 'Sound without a name'),
  url: z.catch(z._default(z.nullable(z.string()), null), null),
  /** Seconds. */
  duration: z.catch(z._default(z.nullable(z.number()), null), null),
});
export type Sound = z.infer<typeof SoundSchema>;

export interface SoundPage {
  readonly sounds: readonly Sound[];
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null;
  readonly isCutOff: boolean;
}

/** Reads a page of sounds, leaving out what is none. Throws where the envelope itself is wrong. */
export function parseSoundPage(body: unknown): SoundPage {
  const { rows, nextCursor, isCutOff } = readEnvelope(body, ['sounds', 'data']);
  const sounds = rows.flatMap((row) => {
    const sound = SoundSchema.safeParse(row);
    return sound.success ? [sound.data] : [];
  });
  return { sounds, nextCursor, isCutOff };
}
