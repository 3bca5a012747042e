import * as Dialog from '@radix-ui/react-dialog';
import { type ComponentProps, useEffect, useLayoutEffect, useState } from 'react';
import { isForeign } from './guard-page.ts';
import styles from './sheet.module.css';

/**
 * Keeps the page below from being scrolled. Radix's own overlay does that with a new style sheet and
 * takes the pointer from the whole body: each styles every element of the page again, which is felt
 * where the page is a long list. See `sheet.module.css` for the other half.
 */
function useCoveredPage() {
  // Read before anything is drawn: later it would lay out the sheet, which is not done yet.
  const [scrollbar] = useState(() => window.innerWidth - document.documentElement.clientWidth);
  useLayoutEffect(() => {
    const { documentElement, body } = document;
    // The scrollbar goes away: what it leaves is kept free, or the page would jump.
    if (scrollbar > 0) body.style.marginRight = `${scrollbar}px`;
    documentElement.dataset['covered'] = '';
  }, [scrollbar]);
  // Not before Radix gives the pointer back, which it does after the sheet has gone.
  useEffect(
    () => () => {
      delete document.documentElement.dataset['covered'];
      document.body.style.marginRight = '';
    },
    [],
  );
}

/** Else the first field would take it, and on a phone bring up the keyboard. */
function focusItself(event: Event) {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) {
    event.currentTarget.focus({ preventScroll: true });
  }
}

/**
 * A modal side sheet (the whole screen on a phone) over Radix Dialog. It stands where it is written,
 * not at the end of the body: Radix's portal draws nothing at first, and all in a second go. Where
 * nothing in it has taken the focus, it has it itself.
 */
export function Sheet({
  children,
  onEscapeKeyDown,
  ...rest
}: ComponentProps<typeof Dialog.Content>) {
  useCoveredPage();
  return (
    <>
      <div className={styles.overlay} />
      <Dialog.Content
        aria-describedby={undefined}
        onOpenAutoFocus={focusItself}
        {...rest}
        onEscapeKeyDown={(event) => {
          // It closes the bubble of an extension that has the focus, not the sheet below it.
          if (isForeign(event.target)) event.preventDefault();
          else onEscapeKeyDown?.(event);
        }}
        className={styles.sheet}
      >
        {children}
      </Dialog.Content>
    </>
  );
}
