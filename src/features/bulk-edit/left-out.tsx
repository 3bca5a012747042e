import type { Post } from '#contract/post.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { countPosts } from './bulk-words.ts';
import styles from './left-out.module.css';

/** Named one by one up to here; nobody reads more. */
const NAMED = 50;
/** Up to here they are seen at once. */
const OPEN = 5;

interface LeftOutProps<R> {
  readonly posts: readonly { readonly post: Post; readonly reason: R }[];
  /** The reason as the end of a sentence that begins with the post. */
  readonly wordsOf: (reason: R) => string;
}

/** The posts that stay as they are, by name, each with the reason. */
export function LeftOut<R>({ posts, wordsOf }: LeftOutProps<R>) {
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
            <span>{` ${wordsOf(reason)}`}</span>
          </li>
        ))}
        {rest > 0 && <li>{`and ${rest} more`}</li>}
      </ul>
    </details>
  );
}
