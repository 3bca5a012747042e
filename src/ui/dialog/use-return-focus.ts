import { useState } from 'react';
import { focusPage } from '#ui/focus-page.ts';

/**
 * For a dialog's `onCloseAutoFocus`: gives the focus back to what had it when the dialog was first rendered
 * or, where that has gone, to the page's main part.
 */
export function useReturnFocus(): (event: Event) => void {
  const [opener] = useState(() => document.activeElement);
  return (event) => {
    event.preventDefault();
    const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
    if (isThere) opener.focus({ preventScroll: true });
    else focusPage();
  };
}
