/**
 * Which story the post numbered `index` tells. Written ones come first, brand by brand in turn; after
 * them captions are put together from the brands' parts, so that a search finds different things.
 */
import type { KnownPlatform } from '#contract/post.ts';
import { BAKERY } from './bakery.ts';
import type { Brand, Story } from './brand.ts';
import type { Random } from './random.ts';
import { STUDIO } from './studio.ts';
import { SURF_SHOP } from './surf-shop.ts';

export const BRANDS: readonly Brand[] = [BAKERY, SURF_SHOP, STUDIO];

const MOST_SLIDES = 10;

export interface Assignment {
  readonly brand: Brand;
  readonly story: Story;
  readonly platform: KnownPlatform;
}

const WRITTEN: readonly (readonly [Brand, Story])[] = Array.from({
  length: Math.max(...BRANDS.map((brand) => brand.stories.length)),
}).flatMap((_, row) =>
  BRANDS.flatMap((brand): (readonly [Brand, Story])[] => {
    const story = brand.stories[row];
    return story === undefined ? [] : [[brand, story]];
  }),
);

function compose(random: Random, brand: Brand): Story {
  const filmed = random.next() < 0.55;
  const subject = random.pick(filmed ? brand.filmed : brand.photographed);
  const opening = random.pick(brand.openings).replace('{}', subject.name);
  const text = `${opening} ${random.pick(brand.details)} ${random.pick(brand.endings)}`;
  if (filmed) return { text, video: subject.picture };
  const slides = new Set([subject.picture]);
  const count = random.between(2, MOST_SLIDES - 3);
  for (let i = 0; i < count; i++) slides.add(random.pick(brand.photographed).picture);
  return { text, slides: [...slides] };
}

/** The brand, story and platform of the post numbered `index` (from 0). */
export function assignStory(random: Random, index: number): Assignment {
  const written = WRITTEN[index];
  const brand = written?.[0] ?? random.pick(BRANDS);
  const story = written?.[1] ?? compose(random, brand);
  const platform = story.on ?? (random.next() < 0.55 ? 'tiktok' : 'instagram');
  return { brand, story, platform };
}
