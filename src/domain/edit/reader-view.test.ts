import { describe, expect, it } from 'vitest';
import { type Tidied, isSameAddress, looksTheSame, tidiedOf } from './reader-view.ts';

describe('what a server tidied that no reader sees', () => {
  it.each<[string, string, Tidied[]]>([
    ['Fresh bread ', 'Fresh bread', ['ends']],
    ['\n\n Fresh bread\n', 'Fresh bread', ['ends']],
    ['Fresh \nbread', 'Fresh\nbread', ['ends']],
    ['Fresh\tbread\u3000', 'Fresh\tbread', ['ends']],
    ['Cafe\u0301', 'Café', ['letters']],
    ['\u1112\u1161\u11AB', '한', ['letters']],
    ['Café', 'Cafe\u0301', ['letters']],
    ['10\u00A0€', '10 €', ['spaces']],
    ['10\u202F000', '10 000', ['spaces']],
    ['a\r\nb', 'a\nb', ['line-ends']],
    ['a\u2028b', 'a\nb', ['line-ends']],
    ['a\u200Bb\uFEFF', 'ab', ['invisible']],
    ['a\u2063b\u180E', 'ab', ['invisible']],
    ['😀\uFE0F!', '😀!', ['invisible']],
    ['🥐', '🥐\uFE0F', ['invisible']],
    ['Cafe\u0301\u00A0!\r\n ', 'Café !', ['line-ends', 'letters', 'spaces', 'ends']],
    ['Fresh bread', 'Fresh bread', []],
  ])('%j as %j', (sent, stored, tidied) => {
    expect(looksTheSame(sent, stored)).toBe(true);
    expect(tidiedOf(sent, stored)).toEqual(tidied);
  });

  it.each([
    ['Fresh  bread', 'Fresh bread'],
    ['a\n\n\nb', 'a\n\nb'],
    ['a\nb', 'a b'],
    ['Fresh bread', 'Fresh Bread'],
    ['Fresh bread', 'Fresh brea'],
    ['“Fresh”', '"Fresh"'],
    ['…', '...'],
    ['👩\u200D🍳', '👩🍳'],
    ['می\u200Cخواهم', 'میخواهم'],
    ['❤\uFE0F', '❤'],
    ['1\uFE0F\u20E3', '1\u20E3'],
    ['a\tb', 'a b'],
    ['ﬁne', 'fine'],
    ['x²', 'x2'],
    [' indented\n  line', 'indented\nline'],
    ['a\u200Fb', 'ab'],
    ['\uD83C', '\uFFFD'],
    ['Fresh bread', ''],
    ['а', 'a'],
  ])('%j as %j can be seen', (sent, stored) => {
    expect(looksTheSame(sent, stored)).toBe(false);
    expect(tidiedOf(sent, stored)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.test/é.jpg', 'https://a.test/%C3%A9.jpg'],
    ['HTTPS://A.test/x.jpg', 'https://a.test/x.jpg'],
    ['https://a.test:443/x.jpg', 'https://a.test/x.jpg'],
    [' https://a.test/x.jpg', 'https://a.test/x.jpg'],
  ])('%j and %j lead to the same file', (a, b) => {
    expect(isSameAddress(a, b)).toBe(true);
  });

  it.each([
    ['https://a.test/X.jpg', 'https://a.test/x.jpg'],
    ['https://a.test/x.jpg?v=1', 'https://a.test/x.jpg?v=2'],
    ['https://a.test/x.jpg', 'http://a.test/x.jpg'],
    ['x', 'y'],
  ])('%j and %j do not', (a, b) => {
    expect(isSameAddress(a, b)).toBe(false);
  });
});
