import * as Dialog from '@radix-ui/react-dialog';
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchList } from '#ui/search/search-list.tsx';
import { guardPage } from './guard-page.ts';

let endGuards = () => {};
beforeEach(() => {
  // jsdom scrolls nothing.
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  endGuards = guardPage();
});
afterEach(() => {
  cleanup();
  endGuards();
  document.body.replaceChildren();
});

const OPTIONS = ['Island', 'Harbour', 'Mountain'].map((label) => ({ value: label, label }));
const COMPOSING = [
  ['isComposing', { isComposing: true }],
  ['key code 229', { keyCode: 229 }],
] as const;

describe('during a composition', () => {
  describe.each(COMPOSING)('told by %s', (_name, sign) => {
    it.each(['Enter', 'ArrowDown', 'ArrowUp', 'Home', 'End'])('%s does nothing', (key) => {
      const choose = vi.fn<(value: string) => void>();
      render(
        <SearchList id="l" label="Search" value="Island" options={OPTIONS} onChoose={choose} />,
      );
      const field = screen.getByRole('searchbox');
      const before = field.getAttribute('aria-activedescendant');
      const isUntouched = fireEvent.keyDown(field, { key, ...sign });
      expect(choose).not.toHaveBeenCalled();
      expect(field.getAttribute('aria-activedescendant')).toBe(before);
      // The input method gets it.
      expect(isUntouched).toBe(true);
    });

    it('Escape closes nothing', () => {
      const change = vi.fn<(open: boolean) => void>();
      render(
        <Dialog.Root open onOpenChange={change}>
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>Dialog</Dialog.Title>
            <input aria-label="Name" />
          </Dialog.Content>
        </Dialog.Root>,
      );
      fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape', ...sign });
      expect(change).not.toHaveBeenCalled();
      fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
      expect(change).toHaveBeenCalledExactlyOnceWith(false);
    });

    it('no key reaches a listener of the page', () => {
      const listen = vi.fn<(event: KeyboardEvent) => void>();
      window.addEventListener('keydown', listen);
      fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, ...sign });
      fireEvent.keyDown(document.body, { key: ' ', ...sign });
      window.removeEventListener('keydown', listen);
      expect(listen).not.toHaveBeenCalled();
    });
  });
});

/** A bubble as an extension adds it. */
function addBubble() {
  const host = document.body.appendChild(document.createElement('div'));
  const input = document.createElement('input');
  host.attachShadow({ mode: 'open' }).append(input);
  return { host, input };
}

async function showDialog() {
  const change = vi.fn<(open: boolean) => void>();
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'root';
  render(
    <Dialog.Root open onOpenChange={change}>
      <div data-testid="page">Page</div>
      <Dialog.Content aria-describedby={undefined}>
        <Dialog.Title>Dialog</Dialog.Title>
        <input aria-label="Name" />
      </Dialog.Content>
    </Dialog.Root>,
    { container: root },
  );
  // Radix listens from the next task on.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return change;
}

describe('an element that is not ours', () => {
  it('can be pressed without closing a dialog', async () => {
    const { host } = addBubble();
    const change = await showDialog();
    const own = vi.fn<() => void>();
    host.addEventListener('pointerdown', own);
    fireEvent.pointerDown(host, { button: 0 });
    fireEvent.click(host);
    expect(own).toHaveBeenCalledOnce();
    expect(change).not.toHaveBeenCalled();
    fireEvent.pointerDown(screen.getByText('Page'), { button: 0 });
    fireEvent.click(screen.getByText('Page'));
    expect(change).toHaveBeenCalledWith(false);
  });

  it('can take the focus from a dialog, and keep it', async () => {
    const change = await showDialog();
    // Added later, as most are.
    const { host, input } = addBubble();
    screen.getByLabelText('Name').focus();
    input.focus();
    expect(document.activeElement).toBe(host);
    expect(change).not.toHaveBeenCalled();
  });
});

describe('what is dropped', () => {
  const files = { types: ['Files'], dropEffect: 'copy' };
  const text = { types: ['text/uri-list', 'text/plain'], dropEffect: 'copy' };
  it.each([
    ['a file on the page', 'div', files, true],
    ['a file on a text field, which would open it', 'textarea', files, true],
    ['a file where files are chosen', 'input', files, false],
    ['a link on the page', 'div', text, true],
    ['a link in a text field', 'textarea', text, false],
  ] as const)('%s', (_name, tag, dataTransfer, isKeptOut) => {
    const element = document.body.appendChild(document.createElement(tag));
    if (element instanceof HTMLInputElement) element.type = 'file';
    for (const make of [createEvent.dragOver, createEvent.drop]) {
      const event = make(element, { dataTransfer });
      fireEvent(element, event);
      expect(event.defaultPrevented).toBe(isKeptOut);
    }
  });

  it('is left to a place that takes it itself', () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.addEventListener('dragover', (event) => event.preventDefault());
    const dataTransfer = { types: ['Files'], dropEffect: 'copy' };
    fireEvent(place, createEvent.dragOver(place, { dataTransfer }));
    expect(dataTransfer.dropEffect).toBe('copy');
  });
});
