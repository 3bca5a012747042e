import { fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, useRef, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TimeWordsField } from '#features/edit-drawer/time/time-words-field.tsx';
import { useNeighbourKeys } from '#features/edit-drawer/use-neighbour-keys.ts';
import { usePaneKey } from '#features/edit-drawer/use-pane-key.ts';
import { useSaveKeys } from '#features/edit-drawer/save/use-save-keys.ts';
import { useRowKeys } from '#features/post-list/rows/use-row-keys.ts';
import { useSearchKey } from '#features/post-list/toolbar/use-search-key.ts';
import { useViewKeys } from '#features/post-list/toolbar/use-view-keys.ts';
import { useHelpKey } from '#features/shortcuts/use-help-key.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { createStore } from '#domain/store.ts';
import { guardPage } from '#ui/page/guard-page.ts';
import { usePaletteKey } from './palette/use-palette-key.ts';
import { useUndoKey } from './undo/use-undo-key.ts';

const POSTS = ['first', 'second'].map((postId) => videoPost({ postId }));
const did = vi.fn<(what: string) => void>();
const NEIGHBOURS = { previousId: 'before', nextId: 'after', place: 2, count: 3 };

function List() {
  const list = useRef<HTMLDivElement>(null);
  const [current] = useState(() => createStore<(() => void) | null>(null));
  useRowKeys(
    list,
    POSTS,
    true,
    () => did('walk'),
    () => did('select'),
  );
  useSearchKey(true, false);
  useViewKeys(
    true,
    () => did('view'),
    () => did('today'),
  );
  useHelpKey(true, () => did('help'));
  useUndoKey(true, () => did('undo'), current);
  usePaletteKey((canOpen) => canOpen && did('palette'));
  return (
    <main>
      <input type="search" aria-label="Search" onFocus={() => did('search')} />
      <div ref={list}>
        <div role="listitem">
          <a href="#first" data-post="first">
            First
          </a>
        </div>
      </div>
    </main>
  );
}

/** An open post, beside the list or over it. */
function Sheet({ isBeside }: { readonly isBeside: boolean }) {
  const sheet = useRef<HTMLDivElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  useSaveKeys(save);
  useNeighbourKeys(sheet, NEIGHBOURS, (postId) => did(postId));
  usePaneKey(sheet, () => did('row'));
  return (
    <div
      ref={sheet}
      role="dialog"
      aria-label="Edit post"
      data-sheet
      data-beside={isBeside ? '' : undefined}
      tabIndex={-1}
    >
      <TimeWordsField wall="2026-04-06T11:00" zone="UTC" viewerZone="UTC" onChoose={() => {}} />
      <button ref={save} type="button" onClick={() => did('save')}>
        Save changes
      </button>
    </div>
  );
}

const LIST_KEYS: readonly [string, KeyboardEventInit, string][] = [
  ['j', { key: 'j' }, 'walk'],
  ['k', { key: 'k' }, 'walk'],
  ['x', { key: 'x' }, 'select'],
  ['/', { key: '/' }, 'search'],
  ['m', { key: 'm' }, 'view'],
  ['t', { key: 't' }, 'today'],
  ['?', { key: '?' }, 'help'],
  ['z', { key: 'z' }, 'undo'],
  ['Ctrl+Z', { key: 'z', ctrlKey: true }, 'undo'],
  ['⌘+Z', { key: 'z', metaKey: true }, 'undo'],
  ['Ctrl+K', { key: 'k', ctrlKey: true }, 'palette'],
];
const POST_KEYS: readonly [string, KeyboardEventInit, string][] = [
  ['Ctrl+S', { key: 's', ctrlKey: true }, 'save'],
  ['⌘+S', { key: 's', metaKey: true }, 'save'],
  ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, 'save'],
  ['Alt+ArrowDown', { key: 'ArrowDown', altKey: true }, 'after'],
  ['Alt+ArrowUp', { key: 'ArrowUp', altKey: true }, 'before'],
];
/** What can stand over the page: the palette, a question, the filters of a phone. */
const OVER: readonly [string, ReactNode][] = [
  ['a dialog', <div key="d" role="dialog" aria-label="Commands" />],
  ['a question', <div key="q" role="alertdialog" aria-label="Discard changes?" />],
  ['a sheet of the browser’s own', <dialog key="f" open aria-label="Filters" />],
];

/** In the page's root: what stands elsewhere is an extension's. */
function show(page: ReactNode) {
  const container = document.body.appendChild(document.createElement('div'));
  container.id = 'root';
  render(page, { container });
}

let endGuards = () => {};
beforeEach(() => {
  did.mockClear();
  endGuards = guardPage();
});
afterEach(() => endGuards());

function pressOnRow(init: KeyboardEventInit) {
  screen.getByText('First').focus();
  fireEvent.keyDown(screen.getByText('First'), init);
}

describe('the list’s keys', () => {
  it.each(LIST_KEYS)('%s acts in the list, also with a post beside it', (_name, init, what) => {
    show(
      <>
        <List />
        <Sheet isBeside />
      </>,
    );
    pressOnRow(init);
    expect(did.mock.calls).toEqual([[what]]);
  });

  describe.each(OVER)('under %s', (_over, dialog) => {
    it.each(LIST_KEYS)('%s does nothing', (_name, init) => {
      show(
        <>
          <List />
          {dialog}
        </>,
      );
      pressOnRow(init);
      fireEvent.keyDown(document.body, init);
      expect(did).not.toHaveBeenCalled();
    });
  });
});

describe.each([true, false])('the keys of an open post (beside the list: %s)', (isBeside) => {
  it.each(POST_KEYS)('%s acts in it', (_name, init, what) => {
    show(<Sheet isBeside={isBeside} />);
    fireEvent.keyDown(document.body, init);
    expect(did.mock.calls).toEqual([[what]]);
  });

  describe.each(OVER)('under %s', (_over, dialog) => {
    it.each(POST_KEYS)('%s does nothing', (_name, init) => {
      show(
        <>
          <Sheet isBeside={isBeside} />
          {dialog}
        </>,
      );
      // The browser’s own answer to it (saving the page) is kept away all the same.
      fireEvent.keyDown(document.body, init);
      expect(did).not.toHaveBeenCalled();
    });
  });

  it.each([
    ['Alt+T', { key: 't', code: 'KeyT', altKey: true }],
    ['F6', { key: 'F6' }],
  ])('%s takes the focus to it, and not from a dialog over it', (_name, init) => {
    show(<Sheet isBeside />);
    fireEvent.keyDown(document.body, init);
    const sheet = screen.getByRole('dialog');
    expect(sheet.contains(document.activeElement)).toBe(true);
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    dialog.tabIndex = -1;
    dialog.focus();
    fireEvent.keyDown(dialog, init);
    expect(document.activeElement).toBe(dialog);
    dialog.remove();
  });

  it('Ctrl+Z takes back the last save, after “Save and next”', () => {
    show(
      <>
        <List />
        <Sheet isBeside={isBeside} />
      </>,
    );
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'z', ctrlKey: true });
    expect(did.mock.calls).toEqual([['undo']]);
  });
});

function hold(target: Element, init: KeyboardEventInit) {
  fireEvent.keyDown(target, init);
  for (let at = 0; at < 3; at += 1) fireEvent.keyDown(target, { ...init, repeat: true });
}
const isHeldEnterLeft = (target: Element) =>
  fireEvent.keyDown(target, { key: 'Enter', repeat: true });

describe('a key that is held down', () => {
  it.each([
    ['z', { key: 'z' }, 'undo'],
    ['Ctrl+Z', { key: 'z', ctrlKey: true }, 'undo'],
    ['x', { key: 'x' }, 'select'],
  ])('%s acts once', (_name, init, what) => {
    show(<List />);
    screen.getByText('First').focus();
    hold(screen.getByText('First'), init);
    expect(did.mock.calls).toEqual([[what]]);
  });

  it.each([
    ['Ctrl+S', { key: 's', ctrlKey: true }],
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }],
  ])('%s saves once', (_name, init) => {
    show(<Sheet isBeside={false} />);
    hold(screen.getByRole('textbox'), init);
    expect(did.mock.calls).toEqual([['save']]);
  });

  it('Enter presses a button once, and breaks lines as long as it is held', () => {
    show(
      <>
        <button type="button">Undo</button>
        <input aria-label="Place" />
        <textarea aria-label="Caption" />
      </>,
    );
    expect(isHeldEnterLeft(screen.getByRole('button'))).toBe(false);
    expect(isHeldEnterLeft(screen.getByLabelText('Place'))).toBe(false);
    expect(isHeldEnterLeft(screen.getByLabelText('Caption'))).toBe(true);
  });
});
