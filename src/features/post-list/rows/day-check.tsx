import type { Post } from '#contract/post.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import styles from './day-rows.module.css';

interface DayCheckProps {
  /** The posts of the day. */
  readonly posts: readonly Post[];
  /** Of the day. */
  readonly name: string;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (postIds: readonly string[]) => void;
}

/** Selects a whole day, as far as its posts can be edited. */
export function DayCheck({ posts, name, selected, onSelect }: DayCheckProps) {
  const ids = posts
    .filter((post) => editabilityOf(post) === 'editable')
    .map(({ postId }) => postId);
  const count = ids.filter((id) => selected.has(id)).length;
  if (ids.length === 0) return <span className={styles.check} data-empty />;
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        aria-label={`Select all of ${name}`}
        checked={count === ids.length}
        ref={(input) => {
          if (input !== null) input.indeterminate = count > 0 && count < ids.length;
        }}
        onChange={() => onSelect(ids)}
      />
    </label>
  );
}
