import { Undo2 } from 'lucide-react';
import { Button } from '#ui/button.tsx';
import styles from './slides-editor.module.css';
import type { SlideNotice as Notice } from './use-slide-list.ts';

/**
 * What just happened to the list. The region always stands, or nothing would be announced; it keeps to
 * the foot of the drawer, so that the way back is in sight wherever in the list one is.
 */
export function SlideNotice({ notice }: { readonly notice: Notice | null }) {
  return (
    <div role="status" className={styles.notice}>
      {notice !== null && (
        <p className={styles.noticeText}>
          {notice.text}
          {notice.undo !== null && (
            <Button size="sm" icon={<Undo2 aria-hidden />} onClick={notice.undo}>
              Undo
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
