import type { LeftOut as LeftOutPost } from '#domain/bulk/plan-times.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { countPosts, leftOutWords } from './bulk-words.ts';
import styles from './left-out.module.css';

/** Named one by one up to here; nobody reads more. */
const NAMED = 50;
/** Up to here they are seen at once. */
const OPEN = 5;

/** The posts that stay as they are, by name, each with the reason. */
export function LeftOut({ posts }: { readonly posts: readonly LeftOutPost[] }) {
  if (posts.length === 0) return null;
  const rest = posts.length - NAMED;
  return (
    <details className={styles.box} open={posts.length <= OPEN}>
      <summary className={styles.title}>{`${countPosts(posts.length)} left out`}</summary>
      <ul className={styles.list}>
        {posts.slice(0, NAMED).map(({ post, reason }) => (
          <li key={post.postId}>
            <bdi className={styles.name} translate="no">
              {shortTitle(post)}
            </bdi>
            <span>{` ${leftOutWords(reason)}`}</span>
          </li>
        ))}
        {rest > 0 && <li>{`and ${rest} more`}</li>}
      </ul>
    </details>
  );
}
