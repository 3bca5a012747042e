import { afterEach, describe, expect, it, vi } from 'vitest';
import { readableKeys, screenCommands } from './screen-commands.ts';

/** jsdom lays nothing out: everything is taken for visible but what is marked. */
function show(html: string): void {
  document.body.innerHTML = html;
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function rects(this: Element) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only its length is read
    return (this.hasAttribute('data-away') ? [] : [{}]) as unknown as DOMRectList;
  });
}
afterEach(() => document.body.replaceChildren());

it.each([
  ['Control+Enter', false, 'Ctrl + Enter'],
  ['Control+Enter', true, '⌘ + Enter'],
  ['Alt+ArrowDown', false, 'Alt + ↓'],
  ['Escape', false, 'Esc'],
  ['?', false, '?'],
])('%s (Mac: %s) reads %s', (shortcut, isMac, text) => {
  expect(readableKeys(shortcut, isMac)).toBe(text);
});

const named = (singleKeys: boolean) =>
  screenCommands(singleKeys).map(({ label, keys }) => [label, keys]);

describe('screenCommands', () => {
  it('names what can be pressed now, the open post’s first', () => {
    show(`
      <header><button data-command="Help" aria-keyshortcuts="?">?</button></header>
      <section><button data-command="Move"></button></section>
      <button data-command="Away" data-away></button>
      <button data-command="Off" disabled></button>
      <button data-command="Busy" aria-busy="true"></button>
      <div aria-hidden="true"><button data-command="Behind"></button></div>
      <div role="dialog"><button data-command="Save" aria-keyshortcuts="Control+Enter"></button></div>`);
    expect(named(true)).toEqual([
      ['Save', 'Ctrl + Enter'],
      ['Move', undefined],
      ['Help', '?'],
    ]);
    // Where letters are no shortcuts, none is promised.
    expect(named(false).at(-1)).toEqual(['Help', undefined]);
  });

  it('presses the button itself, and goes into a field', () => {
    const click = vi.fn<() => void>();
    show('<button data-command="Go"></button><input data-command="Search" value="tea" />');
    document.querySelector('button')?.addEventListener('click', click);
    const [go, search] = screenCommands(true);
    go?.run();
    expect(click).toHaveBeenCalledOnce();
    search?.run();
    expect(document.activeElement).toBe(document.querySelector('input'));
    document.querySelector('button')?.remove();
    go?.run();
    expect(click).toHaveBeenCalledOnce();
  });
});
