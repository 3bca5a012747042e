import { describe, expect, it } from 'vitest';
import { splitUrls } from './url-list.ts';

const a = 'https://a.example/1.jpg';
const b = 'https://a.example/2.jpg';
const c = 'http://a.example/3.jpg';
const commas = 'https://a.example/w_1,h_2/x.jpg';

describe('many addresses in one text', () => {
  it.each<[string, string, string[]]>([
    ['one per line', `${a}\n${b}\n${c}`, [a, b, c]],
    ['one per line, from Windows, with a last empty line', `${a}\r\n${b}\r\n`, [a, b]],
    ['spaces', `${a} ${b}  ${c}`, [a, b, c]],
    ['no-break and invisible spaces', `${a}\u00A0${b}\u200B${c}`, [a, b, c]],
    ['commas', `${a},${b},${c}`, [a, b, c]],
    ['commas and spaces', `${a}, ${b} , ${c},`, [a, b, c]],
    ['semicolons', `${a};${b};${c};`, [a, b, c]],
    ['semicolons and spaces', `${a}; ${b}`, [a, b]],
    ['bars', `${a}|${b} | ${c}`, [a, b, c]],
    ['nothing between', `${a}${b}`, [a, b]],
    ['angle brackets', `<${a}> <${b}>`, [a, b]],
    ['angle brackets with nothing between', `<${a}><${b}>`, [a, b]],
    ['round brackets', `(${a}) (${b})`, [a, b]],
    ['Markdown links', `[one](${a})\n[two, the better](${b})`, [a, b]],
    ['Markdown pictures', `![](${a}) ![two](${b} "Title")`, [a, b]],
    ['a Markdown list', `- ${a}\n- ${b}\n* ${c}`, [a, b, c]],
    ['a numbered list', `1. ${a}\n2) ${b}`, [a, b]],
    ['a bulleted list', `•${a}\n• ${b}`, [a, b]],
    ['bold', `**${a}** **${b}**`, [a, b]],
    ['cells of a table', `${a}\t${b}`, [a, b]],
    ['a table with names and remarks', `Slide 1\t${a}\tgood, warm\nSlide 2\t${b}\tsoft`, [a, b]],
    ['CSV with quotes', `"Bread, rye","${a}"\n"Buns","${b}"`, [a, b]],
    ['CSV with a comma in an address', `"x","${commas}"\n"y","${b}"`, [commas, b]],
    ['a JSON array', `["${a}","${b}"]`, [a, b]],
    ['JSON of objects', `[{"url":"${a}"},{"url":"${b}"}]`, [a, b]],
    ['JSON in JSON', `"[\\"${a}\\",\\"${b}\\"]"`, [a, b]],
    ['HTML', `<img src="${a}"><img src='${b}'/>`, [a, b]],
    ['a sentence', `First ${a}, then ${b}.`, [a, b]],
    ['HTML with a query', `<img src="${a}?w=1&amp;h=2"><img src="${b}">`, [`${a}?w=1&h=2`, b]],
    ['full-width commas and stops', `${a}，${b}、${c}。`, [a, b, c]],
    ['quotes of other languages', `“${a}” „${b}“ «${c}»`, [a, b, c]],
    ['corner brackets', `「${a}」『${b}』`, [a, b]],
    ['arrows and dots', `${a}→${b}…${c}`, [a, b, c]],
    ['a comma inside', `${commas},${b}`, [commas, b]],
    [
      'a semicolon inside',
      `https://a.example/x;v=1/y.jpg;${b}`,
      ['https://a.example/x;v=1/y.jpg', b],
    ],
    ['brackets inside', `https://a.example/x_(1).jpg, ${b}`, ['https://a.example/x_(1).jpg', b]],
    [
      'an address inside',
      `https://p.example/fetch/${a} https://p.example/?u=${b}`,
      [`https://p.example/fetch/${a}`, `https://p.example/?u=${b}`],
    ],
    [
      'what is no address stays in sight',
      `${a} ${b} javascript:alert(1)`,
      [a, b, 'javascript:alert'],
    ],
    [
      'an address without its scheme stays in sight',
      `${a}\na.example/2.jpg\n${c}`,
      [a, 'a.example/2.jpg', c],
    ],
    ['35', Array.from({ length: 35 }, () => a).join('\n'), Array.from({ length: 35 }, () => a)],
  ])('%s', (_, text, urls) => {
    expect(splitUrls(text)).toEqual(urls);
  });

  it.each<[string, string]>([
    ['one', a],
    ['one with space around', ` ${a}\n`],
    ['one with a comma inside', commas],
    ['one with a space inside', 'https://a.example/my photo.jpg'],
    ['one that holds another', `https://p.example/?u=${b}`],
    ['one that holds another in its path', `https://p.example/w_4,h_3/${b}`],
    ['words', 'not an address at all'],
    ['nothing', ''],
  ])('%s is not many', (_, text) => {
    expect(splitUrls(text)).toBeNull();
  });
});
