import * as Dialog from '@radix-ui/react-dialog';
import { ChevronLeft, ChevronRight, Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Post } from '#contract/post.ts';
import { rawOf } from '#domain/edit/locked-fields.ts';
import type { Neighbours } from '#domain/list/neighbours.ts';
import { statusWord } from '#domain/list/status-word.ts';
import { Badge } from '#ui/badge.tsx';
import { platformName } from '#domain/platform-name.ts';
import { Button } from '#ui/button.tsx';
import styles from './drawer.module.css';

interface DrawerHeaderProps {
  readonly title: string;
  readonly post: Post | undefined;
  readonly account: string | undefined;
  /** Null where the post cannot be deleted. */
  readonly onDelete: (() => void) | null;
  readonly neighbours: Neighbours;
  readonly onGo: (postId: string) => void;
  readonly onClose: () => void;
}

type StepsProps = Pick<DrawerHeaderProps, 'neighbours' | 'onGo'>;

/** `‹ 3 of 12 ›`: to the posts around this one, in the list's order. */
function Steps({ neighbours, onGo }: StepsProps) {
  const { place, count, previousId, nextId } = neighbours;
  if (place === null && previousId === null && nextId === null) return null;
  const step = (postId: string | null, label: string, key: string, icon: ReactNode) => (
    <Button
      variant="quiet"
      icon={icon}
      aria-label={label}
      data-command={`${label} of the list`}
      aria-keyshortcuts={key === '↑' ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      title={`${label} (Alt + ${key})`}
      disabled={postId === null}
      onClick={() => postId !== null && onGo(postId)}
    />
  );
  return (
    <span className={styles.steps}>
      {step(previousId, 'Previous post', '↑', <ChevronLeft aria-hidden />)}
      <span className={styles.place}>
        {place === null
          ? 'Not in the list'
          : `${place.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')}`}
      </span>
      {step(nextId, 'Next post', '↓', <ChevronRight aria-hidden />)}
    </span>
  );
}

export function DrawerHeader(props: DrawerHeaderProps) {
  const { title, post, account, onDelete, onClose } = props;
  const status = post === undefined ? null : statusWord(post.status);
  return (
    <div className={styles.header}>
      <div className={styles.titles}>
        <Dialog.Title className={styles.title}>{title}</Dialog.Title>
        {post !== undefined && status !== null && (
          <p className={styles.subtitle}>
            <span translate="no">
              {platformName(post.platform) ?? rawOf(post, 'platform') ?? 'Unknown platform'}
            </span>
            <span className={styles.account} translate="no">
              {account}
            </span>
            <Badge phase={status.phase}>{status.word}</Badge>
          </p>
        )}
      </div>
      <span className={styles.tools}>
        <Steps neighbours={props.neighbours} onGo={props.onGo} />
        {onDelete !== null && (
          <Button
            variant="quiet"
            icon={<Trash2 aria-hidden />}
            aria-label="Delete post"
            title="Delete post"
            data-command="Delete the open post"
            onClick={onDelete}
          />
        )}
        <Button
          variant="quiet"
          icon={<X aria-hidden />}
          aria-label="Close"
          data-command="Close the open post"
          aria-keyshortcuts="Escape"
          onClick={onClose}
        />
      </span>
    </div>
  );
}
