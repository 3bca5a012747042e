import { use } from 'react';
import type { Post } from '#contract/post.ts';
import { rawOf } from '#domain/edit/locked-fields.ts';
import { foldText } from '#domain/list/list-filter.ts';
import { beginningOf, matchingLine } from '#domain/list/mark-matches.ts';
import { postDoubts } from '#domain/list/post-doubts.ts';
import { postTitle } from '#domain/list/post-title.ts';
import { platformName } from '#domain/platform-name.ts';
import { AccountFace } from './account-face.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './row-meta.module.css';
import { RowWarning, warningWords } from './row-warning.tsx';
import { SearchWords } from './search-words.ts';

export interface RowMetaProps {
  readonly post: Post;
  readonly account: string;
  /** Null where it has none, or is not known. */
  readonly accountPicture: string | null;
  readonly closeMinutes: number | null;
  readonly sameCaption: number;
  /** Letters of common breadth of the title that are surely in view. */
  readonly titleRoom: number;
}

/** What is not known stands as it came. */
function platformWord(post: Post): string {
  return platformName(post.platform) ?? (rawOf(post, 'platform') || 'Unknown platform');
}

/** Where the search found something that the row does not show by itself. */
function deepMatch(
  { post, account, titleRoom }: RowMetaProps,
  words: readonly string[],
): string | null {
  if (words.length === 0) return null;
  const visible = foldText(`${beginningOf(postTitle(post), titleRoom)}\n${account}`);
  if (words.every((word) => visible.includes(word))) return null;
  const hidden = words.filter((word) => !visible.includes(word));
  return matchingLine(post.caption, hidden) ?? matchingLine(post.postId, hidden);
}

function contentWord(post: Post): string {
  const { contentType, contentUrl } = post;
  const raw = rawOf(post, 'contentType');
  if (raw !== null) return raw || 'Unknown content';
  if (contentType === 'video') return 'Video';
  return `${contentUrl.length} ${contentUrl.length === 1 ? 'slide' : 'slides'}`;
}

/** Who posts it, where and what, and what was found in it or looks like a mistake. */
export function RowMeta(props: RowMetaProps) {
  const { post, account } = props;
  const deep = deepMatch(props, use(SearchWords));
  const warning = warningWords(props, postDoubts(post));
  const crowd = deep === null ? undefined : 'match';
  return (
    <div className={styles.meta} data-crowded={warning === null ? crowd : (crowd ?? 'warning')}>
      <AccountFace name={account} picture={props.accountPicture} platform={post.platform} />
      <span className={styles.account} translate="no">
        <MarkedText text={account} />
      </span>{' '}
      <span className={styles.platform}>{platformWord(post)}</span>{' '}
      <span className={styles.fact} data-icon={post.contentType}>
        {contentWord(post)}
      </span>{' '}
      {deep !== null && (
        <span className={styles.deep} dir="auto" translate="no">
          <MarkedText text={deep} />
        </span>
      )}
      {warning !== null && <RowWarning words={warning} />}
    </div>
  );
}
