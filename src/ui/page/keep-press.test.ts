import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPress } from './keep-press.ts';

let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  stop = keepPress();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const MOUSE = { pointerType: 'mouse', button: 0, clientX: 100, clientY: 100 };

/** A button with words in it, as it stands before the press. */
function showButton() {
  document.body.innerHTML = '<main><button><span>Open</span></button><p>Below</p></main>';
  const button = document.querySelector('button') ?? document.body;
  const clicked = vi.fn<() => void>();
  button.addEventListener('click', clicked);
  return { button, clicked };
}

const words = () => document.querySelector('span') ?? document.body;
const below = () => document.querySelector('p') ?? document.body;

describe('a press whose control the browser gives no click to', () => {
  it('counts where the control has moved away', () => {
    const { button, clicked } = showButton();
    fireEvent.pointerDown(button, MOUSE);
    fireEvent.pointerUp(below(), { ...MOUSE, clientX: 102 });
    fireEvent.click(below().parentElement ?? document.body);
    vi.runAllTimers();
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('counts where the words that were pressed are other elements now', () => {
    const { button, clicked } = showButton();
    fireEvent.pointerDown(words(), MOUSE);
    button.replaceChildren('Open');
    fireEvent.pointerUp(button, MOUSE);
    vi.runAllTimers();
    expect(clicked).toHaveBeenCalledOnce();
  });
});

it('a press that the browser clicks counts once', () => {
  const { clicked } = showButton();
  fireEvent.pointerDown(words(), MOUSE);
  fireEvent.pointerUp(words(), MOUSE);
  fireEvent.click(words());
  vi.runAllTimers();
  expect(clicked).toHaveBeenCalledOnce();
});

describe('what is no click stays none:', () => {
  it.each([
    ['a release elsewhere', MOUSE, { ...MOUSE, clientY: 104 }],
    ['another button', { ...MOUSE, button: 2 }, { ...MOUSE, button: 2 }],
    ['a finger', { ...MOUSE, pointerType: 'touch' }, { ...MOUSE, pointerType: 'touch' }],
    ['a key held with it', { ...MOUSE, ctrlKey: true }, MOUSE],
  ])('%s', (_name, down, up) => {
    const { button, clicked } = showButton();
    fireEvent.pointerDown(button, down);
    fireEvent.pointerUp(below(), up);
    vi.runAllTimers();
    expect(clicked).not.toHaveBeenCalled();
  });

  it.each([
    ['the browser took the pointer for a drag', () => fireEvent.pointerCancel(words(), MOUSE)],
    ['the press has opened it', () => words().parentElement?.setAttribute('aria-expanded', 'true')],
    [
      'a dialog has come over it',
      () => document.body.insertAdjacentHTML('beforeend', '<div role="dialog"></div>'),
    ],
    ['it has gone', () => words().parentElement?.remove()],
    ['it is disabled', () => words().parentElement?.setAttribute('disabled', '')],
  ])('%s', (_name, change) => {
    const { button, clicked } = showButton();
    fireEvent.pointerDown(button, MOUSE);
    change();
    fireEvent.pointerUp(document.body, MOUSE);
    vi.runAllTimers();
    expect(clicked).not.toHaveBeenCalled();
  });

  it('a release without a press', () => {
    const { button, clicked } = showButton();
    fireEvent.pointerUp(button, MOUSE);
    vi.runAllTimers();
    expect(clicked).not.toHaveBeenCalled();
  });
});
