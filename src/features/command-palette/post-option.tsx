import type { Post } from '#contract/post.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { statusWord } from '#domain/list/status-word.ts';
import { formatDateTime } from '#domain/time/format.ts';
import { readInView } from '#domain/time/reading.ts';
import styles from './command-palette.module.css';

interface PostOptionProps {
  readonly post: Post;
  readonly account: string;
  /** The view's zone; null where each post is read in its own. */
  readonly zone: string | null;
  readonly viewerZone: string;
}

/** `Wed 22 Apr 2026, 14:00 EDT`, by the clock of the list behind the palette. */
function timeOf({ post, zone, viewerZone }: PostOptionProps): string {
  if (post.scheduledTime === null) return 'no time';
  const { main } = readInView(post.scheduledTime, post.timezone ?? 'UTC', zone, viewerZone);
  return `${formatDateTime(main.wall)} ${main.abbreviation}`;
}

/** A post, told from another by its title, its account and its time. */
export function PostOption(props: PostOptionProps) {
  const { post, account } = props;
  return (
    <span className={styles.post}>
      <span className={styles.label} dir="auto">
        {shortTitle(post, 80)}
      </span>
      <span className={styles.facts}>
        {`${statusWord(post.status).word} · ${timeOf(props)} · ${account}`}
      </span>
    </span>
  );
}
