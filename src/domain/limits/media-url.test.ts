import { describe, expect, it } from 'vitest';
import { type MediaUrlCheck, checkMediaUrl } from './media-url.ts';

const SANDBOX = 'http://127.0.0.1:4173';

describe('a media URL', () => {
  it.each<[string, MediaUrlCheck]>([
    ['https://a.example/b.jpg', 'ok'],
    ['  https://a.example/b.jpg ', 'ok'],
    ['HTTPS://A.EXAMPLE/b', 'ok'],
    ['https://a.example/w_4,h_3/b%20c.jpg?d=e@f', 'ok'],
    ['https://bücher.example/é.jpg', 'ok'],
    ['http://a.example/b.jpg', 'insecure'],
    ['http://127.0.0.1:4173/media/a.jpg', 'insecure'],
    ['', 'missing'],
    [' \n ', 'missing'],
    ['https://a.example/my photo.jpg', 'has-space'],
    ['https://a.example/a\u00A0b.jpg', 'has-space'],
    ['https://a.example/a\tb.jpg', 'has-space'],
    ['java\nscript:alert(1)', 'has-space'],
    ['javascript:alert(1)', 'not-web'],
    ['JavaScript:alert(1)', 'not-web'],
    ['\u0001javascript:alert(1)', 'not-web'],
    ['data:image/png;base64,AAAA', 'not-web'],
    ['blob:https://a.example/0-1', 'not-web'],
    ['ftp://a.example/b.jpg', 'not-web'],
    ['file:///etc/passwd', 'not-web'],
    ['vbscript:x', 'not-web'],
    ['https://user:pass@a.example/b.jpg', 'has-credentials'],
    ['https://user@a.example/b.jpg', 'has-credentials'],
    ['http://user:pass@a.example/b.jpg', 'has-credentials'],
    ['a.example/b.jpg', 'malformed'],
    ['//a.example/b.jpg', 'malformed'],
    ['https:a.example', 'malformed'],
    ['https://', 'malformed'],
    ['https:///b.jpg', 'malformed'],
    ['https://a.example:99999/', 'malformed'],
    ['photo', 'malformed'],
    ['https://a.example/1.jpg;https://a.example/2.jpg', 'several'],
    ['https://a.example/1.jpg,https://a.example/2.jpg', 'several'],
    ['https://a.example/1.jpg|https://a.example/2.jpg', 'several'],
    ['https://a.example/1.jpghttps://a.example/2.jpg', 'several'],
    ['https://a.example/1.jpg;a.example/2.jpg', 'several'],
    ['<https://a.example/1.jpg> <https://a.example/2.jpg>', 'several'],
    ['[a](https://a.example/1.jpg)[b](https://a.example/2.jpg)', 'several'],
    ['["https://a.example/1.jpg","https://a.example/2.jpg"]', 'several'],
    ['https://a.example/1.jpg https://a.example/2.jpg', 'several'],
    ['<https://a.example/1.jpg>', 'has-marks'],
    ['[bread](https://a.example/1.jpg)', 'has-marks'],
    ['![](https://a.example/1.jpg)', 'has-marks'],
    ['"https://a.example/1.jpg"', 'has-marks'],
    ['["https://a.example/1.jpg"]', 'has-marks'],
    ['https://a.example/1.jpg;', 'has-marks'],
    ['https://a.example/1.jpg,', 'has-marks'],
    ['https://a.example/1.jpg>', 'has-marks'],
    ['https://a.example/1.jpg"', 'has-marks'],
    ['https://a.example/w_400,h_300/1.jpg', 'ok'],
    ['https://a.example/1,2,3.jpg', 'ok'],
    ['https://a.example/a;v=2/1.jpg', 'ok'],
    ['https://a.example/bread_(2).jpg', 'ok'],
    ['https://p.example/fetch/w_4,h_3/https://a.example/1.jpg', 'ok'],
    ['https://p.example/?u=https://a.example/1.jpg,x', 'ok'],
    ['https://web.example/2020/https://a.example/1.jpg', 'ok'],
  ])('%j is %s', (text, verdict) => {
    expect(checkMediaUrl(text)).toBe(verdict);
  });

  it.each<[string, MediaUrlCheck]>([
    ['http://127.0.0.1:4173/media/a.jpg', 'ok'],
    ['http://127.0.0.1:4174/media/a.jpg', 'insecure'],
    ['http://localhost:4173/media/a.jpg', 'insecure'],
    ['http://a.example/b.jpg', 'insecure'],
    ['http://u:p@127.0.0.1:4173/media/a.jpg', 'has-credentials'],
    ['javascript:alert(1)', 'not-web'],
  ])('beside the sandbox %j is %s', (text, verdict) => {
    expect(checkMediaUrl(text, SANDBOX)).toBe(verdict);
  });
});
