import { Undo2 } from 'lucide-react';
import { Button } from '#ui/button.tsx';
import styles from './slides-editor.module.css';
import type { SlideNotice as Notice } from './use-slide-list.ts';

/**
 * What just happened to the list. The region always stands, or nothing would be announced. What can be
 * taken back is shown, at the foot of the drawer, so that the way back is in sight wherever in the list
 * one is; what one sees anyway, a slide in its new place, is only said.
 */
export function SlideNotice({ notice }: { readonly notice: Notice | null }) {
  const undo = notice?.undo ?? null;
  return (
    <div role="status" className={undo === null ? 'visually-hidden' : styles.notice}>
      {notice !== null && (
        <p key={notice.id} className={styles.noticeText}>
          <span>{notice.text}</span>
          {undo !== null && (
            <Button size="sm" icon={<Undo2 aria-hidden />} onClick={undo}>
              Undo
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
