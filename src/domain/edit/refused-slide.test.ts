import { expect, it } from 'vitest';
import { refusedSlide } from './refused-slide.ts';

const URLS = ['https://a.test/1.jpg', 'https://a.test/1.jpg?size=2', 'https://a.test/3.png'];

it.each<[string, number | null]>([
  ['contentUrl[1] is not reachable', 1],
  ['contentUrl.2: must be an image', 2],
  ['content_url[0] could not be downloaded', 0],
  ['contentUrl/2 is not a URL', 2],
  ['contentUrl at index 1 is too large', 1],
  ['Invalid media at index 2', 2],
  ['Slide 3 is not a JPEG', 2],
  ['slide #2 is too wide', 1],
  ['Image no. 1 is broken', 0],
  ['The 2nd image could not be fetched', 1],
  ['Could not download https://a.test/3.png', 2],
  ['Could not download “https://a.test/1.jpg?size=2”', 1],
  ['Could not download https://a.test/1.jpg (404)', 0],
  ['Slide 9 is not a JPEG', null],
  ['Slide 0 is not a JPEG', null],
  ['contentUrl[3] is not reachable', null],
  ['contentUrl is not reachable', null],
  ['Slides 2 to 35 are allowed', null],
  ['A carousel needs images 2 or more', null],
  ['Image 1080 px wide at most', null],
])('%s', (sentence, index) => {
  expect(refusedSlide(sentence, URLS)).toBe(index);
});
