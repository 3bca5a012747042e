import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Button } from './button.tsx';
import { Segmented } from './segmented.tsx';

afterEach(cleanup);

/** As a browser translates a page: the words of each text node go into two nested elements. */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const choice = (label: string) => (
  <Segmented label="Which" choices={[{ value: 'a', label }]} value="a" onChange={() => {}} />
);

describe('in a translated page', () => {
  it('a button becomes busy, and is called otherwise afterwards', () => {
    const { container, rerender } = render(<Button>Save changes</Button>);
    translate(container);
    rerender(<Button busy>Save changes</Button>);
    expect(screen.getByRole('button').textContent).toBe('Save changes');
    translate(container);
    rerender(<Button icon={<i />}>Try again</Button>);
    expect(screen.getByRole('button').textContent).toBe('Try again');
  });

  it('a choice gets another name', () => {
    const { container, rerender } = render(choice('Keep 14:00'));
    translate(container);
    rerender(choice('Keep 15:00'));
    expect(screen.getByRole('radio', { name: 'Keep 15:00' })).toBeTruthy();
    expect(container.textContent).toBe('Keep 15:00');
  });
});
