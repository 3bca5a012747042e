import { describe, expect, it } from 'vitest';
import { splitUrls } from './url-list.ts';

const a = 'https://a.example/1.jpg';
const b = 'https://a.example/2.jpg';
const c = 'http://a.example/3.jpg';

describe('many addresses in one text', () => {
  it.each<[string, string, string[] | null]>([
    ['one per line', `${a}\n${b}\n${c}`, [a, b, c]],
    ['one per line, from Windows, with a last empty line', `${a}\r\n${b}\r\n`, [a, b]],
    ['spaces', `${a} ${b}  ${c}`, [a, b, c]],
    ['commas', `${a},${b},${c}`, [a, b, c]],
    ['commas and spaces', `${a}, ${b} , ${c},`, [a, b, c]],
    ['cells of a table', `${a}\t${b}`, [a, b]],
    ['a JSON array', `["${a}","${b}"]`, [a, b]],
    [
      'a comma inside',
      `https://a.example/w_1,h_2/x.jpg,${b}`,
      ['https://a.example/w_1,h_2/x.jpg', b],
    ],
    [
      'what is no address stays visible',
      `${a} ${b} javascript:alert(1)`,
      [a, b, 'javascript:alert(1)'],
    ],
    ['35', Array.from({ length: 35 }, () => a).join('\n'), Array.from({ length: 35 }, () => a)],
    ['one is not many', a, null],
    ['one with space around is not many', ` ${a}\n`, null],
    ['one with a comma inside is not many', 'https://a.example/w_1,h_2/x.jpg', null],
    ['one with a space inside is not many', 'https://a.example/my photo.jpg', null],
    ['words are not many', 'not an address at all', null],
    ['nothing', '', null],
  ])('%s', (_, text, urls) => {
    expect(splitUrls(text)).toEqual(urls);
  });
});
