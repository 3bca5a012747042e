import { memo, useState } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { postAddress } from '#domain/list/post-address.ts';
import { isVisible, postTitle, shortTitle } from '#domain/list/post-title.ts';
import { isOverdue } from '#domain/list/post-doubts.ts';
import { statusWord } from '#domain/list/status-word.ts';
import type { Day } from '#domain/time/day.ts';
import { formatDistance } from '#domain/time/distance.ts';
import { Badge } from '#ui/badge.tsx';
import { isPlainClick } from '#ui/page/is-plain-click.ts';
import { Thumbnail } from '#ui/thumbnail.tsx';
import { MarkedText } from './marked-text.tsx';
import styles from './post-row.module.css';
import metaStyles from './row-meta.module.css';
import { RowMeta, type RowMetaProps } from './row-meta.tsx';
import { RowTime } from './row-time.tsx';

export interface PostRowProps extends RowMetaProps {
  /** Its place in its day, in px. */
  readonly top: number;
  readonly height: number;
  /** The day of the heading it stands under. */
  readonly day: Day | null;
  readonly selected: boolean;
  /** Its post is open beside the list. */
  readonly isOpen: boolean;
  /** Why it flashes; null where it does not. Another reason begins anew. */
  readonly flash: 'moved' | 'wanted' | null;
  readonly onFlashed: () => void;
  readonly now: Instant;
  /** The zone of the view; null where each post is read in its own. */
  readonly viewZone: string | null;
  readonly viewerZone: string;
  /** The address's query, so that a link leads to the same list. */
  readonly query: string;
  /** Where the app is served: `/`, or `/rundown`. */
  readonly basePath: string;
  /** Null where nothing can be selected. */
  readonly onSelect: ((postId: string, withRange: boolean) => void) | null;
  /** A plain click, to be answered within the page. */
  readonly onOpen: (postId: string) => void;
  readonly onHover: () => void;
  /** It flies by. */
  readonly isPlain: boolean;
}

function pictureOf(post: Post): string | null {
  return post.thumbnailUrl ?? (post.contentType === 'slides' ? (post.contentUrl[0] ?? null) : null);
}

/**
 * A row that flies by shows what tells posts apart, their time and their title; the rest comes when the
 * scroll has come to rest. Once whole, a row stays so.
 */
function useIsWhole(fliesBy: boolean): boolean {
  const [isWhole, setIsWhole] = useState(!fliesBy);
  if (!fliesBy && !isWhole) setIsWhole(true);
  return isWhole;
}

/** Only what needs a look stands out: most posts are simply scheduled. */
function State({ post, now }: Pick<PostRowProps, 'post' | 'now'>) {
  const { word, phase } = statusWord(post.status);
  const distance = post.scheduledTime === null ? null : formatDistance(post.scheduledTime, now);
  const isPill = phase === 'working' || phase === 'failed';
  return (
    <div className={styles.state}>
      {isPill ? <Badge phase={phase}>{word}</Badge> : <span className={styles.word}>{word}</span>}
      {isOverdue(post, now) ? (
        <div>
          <Badge phase="working">{`Overdue · ${distance}`}</Badge>
        </div>
      ) : (
        distance !== null && <div className={styles.distance}>{distance}</div>
      )}
    </div>
  );
}

/** One post of the list. Rendered again only when something of its own, or the minute, changes. */
export const PostRow = memo(function PostRow(props: PostRowProps) {
  const { post, top, height, day, selected, now, viewerZone, onSelect } = props;
  const { basePath, query } = props;
  const isWhole = useIsWhole(props.isPlain);
  const canSelect = isWhole && editabilityOf(post) === 'editable';
  const href = basePath.replace(/\/$/, '') + postAddress(post.postId, query);
  return (
    <div
      className={styles.row}
      style={{ top, height }}
      data-selected={selected}
      data-flash={props.flash ?? undefined}
      onAnimationEnd={props.onFlashed}
    >
      {onSelect !== null && !canSelect && <span className={styles.check} data-empty />}
      {onSelect !== null && canSelect && (
        <label className={styles.check}>
          <input
            type="checkbox"
            aria-label={`Select “${shortTitle(post)}”`}
            checked={selected}
            onChange={(event) => {
              const { nativeEvent } = event;
              const withRange = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
              onSelect(post.postId, withRange);
            }}
          />
        </label>
      )}
      <a
        href={href}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          props.onOpen(post.postId);
        }}
        className={styles.link}
        aria-current={props.isOpen ? 'true' : undefined}
        data-post={post.postId}
        onPointerEnter={props.onHover}
      >
        {/* First in reading order: the link's name begins with the caption. */}
        <div className={styles.what}>
          <div
            className={styles.title}
            dir="auto"
            translate="no"
            data-empty={!isVisible(post.caption)}
          >
            <MarkedText text={postTitle(post)} />
          </div>
          {isWhole ? <RowMeta {...props} /> : <div className={metaStyles.meta} />}
        </div>
        <div className={styles.time} translate="no">
          <RowTime {...{ post, day, zone: props.viewZone, viewerZone, isWhole }} />
        </div>
        {isWhole ? (
          <>
            <Thumbnail src={pictureOf(post)} kind={post.contentType} />
            <State post={post} now={now} />
          </>
        ) : (
          <span className={styles.noPicture} />
        )}
      </a>
    </div>
  );
});
