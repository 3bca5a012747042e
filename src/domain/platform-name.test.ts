import { expect, it } from 'vitest';
import { platformName } from './platform-name.ts';

it.each([
  ['tiktok', 'TikTok'],
  ['instagram', 'Instagram'],
  ['other', null],
  ['threads', null],
  ['toString', null],
  [undefined, null],
])('the platform %s is called %s', (platform, name) => {
  expect(platformName(platform)).toBe(name);
});
