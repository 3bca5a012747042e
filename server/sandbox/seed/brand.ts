/** What a brand's own file says: who posts, what was written, and which pictures it belongs to. */
import type { KnownPlatform } from '#contract/post.ts';

/** A caption with its pictures, named within the brand's folder of `public/media`. */
export type Story = {
  readonly text: string | null;
  /** Only there; on either one where left out. */
  readonly on?: KnownPlatform;
} & ({ readonly video: string } | { readonly slides: readonly string[] });

/** Something the brand shows, for captions put together from parts. */
export interface Subject {
  /** As it stands within a sentence: "the seeded rye". */
  readonly name: string;
  /** A picture in the brand's folder. */
  readonly picture: string;
}

export interface Profile {
  readonly name: string;
  /** May be empty. */
  readonly username: string;
  readonly bio: string;
}

export interface Brand {
  /** The folder under `public/media`. */
  readonly folder: 'bakery' | 'surf' | 'studio';
  readonly profiles: Readonly<Record<KnownPlatform, Profile>>;
  /** The zones its posts are planned in. */
  readonly zones: readonly string[];
  readonly stories: readonly Story[];
  /** Parts of further captions: an opening (with `{}` for a subject's name), a detail, an ending. */
  readonly openings: readonly string[];
  readonly details: readonly string[];
  readonly endings: readonly string[];
  /** Filmed: a picture with a video beside it. */
  readonly filmed: readonly Subject[];
  /** Photographed, 4:5. */
  readonly photographed: readonly Subject[];
}
