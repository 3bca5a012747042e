import * as Dialog from '@radix-ui/react-dialog';
import {
  type ComponentProps,
  type RefObject,
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { afterFrame } from '#ui/after-frame.ts';
import { isForeign } from '#ui/page/guard-page.ts';
import { setSidePanel } from './side-panel.ts';
import styles from './sheet.module.css';
import { useMediaQuery } from '#ui/use-media-query.ts';

/**
 * Keeps the page below from being scrolled. Radix's own overlay does that with a new style sheet and
 * takes the pointer from the whole body: each styles every element of the page again, which is felt
 * where the page is a long list. See `sheet.module.css` for the other half.
 */
function useCoveredPage(isCovered: boolean) {
  // Read before the first commit: later it would lay out the sheet, which is not done yet.
  const [scrollbar] = useState(() => window.innerWidth - document.documentElement.clientWidth);
  useLayoutEffect(() => {
    if (!isCovered) return;
    const { documentElement, body } = document;
    // The scrollbar goes away: what it leaves is kept free, or the page would jump.
    if (scrollbar > 0) body.style.marginRight = `${scrollbar}px`;
    documentElement.dataset['covered'] = '';
  }, [scrollbar, isCovered]);
  useEffect(() => {
    if (isCovered) return undefined;
    // The list gets narrower a frame later: laying it out anew takes longer than the sheet.
    const cancel = afterFrame(() => setSidePanel(true));
    return () => {
      cancel();
      setSidePanel(false);
    };
  }, [isCovered]);
  // Not before Radix gives the pointer back, which it does after the sheet has gone.
  useEffect(
    () => () => {
      if (!isCovered) return;
      delete document.documentElement.dataset['covered'];
      document.body.style.marginRight = '';
    },
    [isCovered],
  );
}

/** Else the first field would take it, and on a phone bring up the keyboard. */
function focusItself(event: Event) {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) {
    event.currentTarget.focus({ preventScroll: true });
  }
}

const BesideContext = createContext(false);

/** From here on there is room for a second column in a sheet over the page, or in one beside it. */
const TWO_COLUMNS = { over: '(min-width: 70rem)', beside: '(min-width: 121rem)' };

/** Within a sheet: whether it is wide enough for two columns. The style sheet widens it at the same width. */
export function useTwoColumns(): boolean {
  const isBeside = use(BesideContext);
  return useMediaQuery(isBeside ? TWO_COLUMNS.beside : TWO_COLUMNS.over);
}

interface SheetProps extends ComponentProps<typeof Dialog.Content> {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** Beside the page, which stays alive, and not over it. The dialog's root is not modal then. */
  readonly isBeside: boolean;
}

/**
 * A side sheet (the whole screen on a phone) over Radix Dialog. It stands where it is written, not at
 * the end of the body: Radix's portal renders nothing at first, and all in a second render. Where nothing in
 * it has taken the focus, it has it itself.
 */
export function Sheet({ children, onEscapeKeyDown, ref, isBeside, ...rest }: SheetProps) {
  useCoveredPage(!isBeside);
  return (
    <BesideContext value={isBeside}>
      {!isBeside && <div className={styles.overlay} />}
      <Dialog.Content
        ref={ref}
        aria-describedby={undefined}
        data-sheet
        data-beside={isBeside ? '' : undefined}
        onOpenAutoFocus={focusItself}
        onInteractOutside={(event) => {
          if (isBeside) event.preventDefault();
        }}
        {...rest}
        onEscapeKeyDown={(event) => {
          // It closes the bubble of an extension that has the focus, not the sheet below it; and in a
          // search beside the sheet it is the field's own.
          const { target } = event;
          const isSearch = target instanceof HTMLInputElement && target.type === 'search';
          if (isForeign(target) || (isSearch && target.value !== '')) event.preventDefault();
          else onEscapeKeyDown?.(event);
        }}
        className={styles.sheet}
      >
        {children}
      </Dialog.Content>
    </BesideContext>
  );
}
