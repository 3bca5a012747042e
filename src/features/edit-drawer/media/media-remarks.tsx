import { CircleAlert, TriangleAlert } from 'lucide-react';
import styles from './media-remarks.module.css';
import type { MediaReport } from './media-report.ts';

const ICON = { error: CircleAlert, warning: TriangleAlert };

/** The facts of one file, and what is wrong with it: errors apart from warnings by sign and word. */
export function MediaRemarks({ report }: { readonly report: MediaReport }) {
  return (
    <div className={styles.remarks}>
      {report.facts !== '' && <p className={styles.facts}>{report.facts}</p>}
      {report.remarks.map(({ severity, text }) => {
        const Icon = ICON[severity];
        return (
          <p key={text} className={styles.remark} data-severity={severity}>
            <Icon aria-hidden />
            <span>
              <span className="visually-hidden">
                {severity === 'error' ? 'Error: ' : 'Warning: '}
              </span>
              <span>{text}</span>
            </span>
          </p>
        );
      })}
    </div>
  );
}
