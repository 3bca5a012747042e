import * as Dialog from '@radix-ui/react-dialog';
import { Trash2, X } from 'lucide-react';
import type { Post } from '#contract/post.ts';
import { rawOf } from '#domain/edit/locked-fields.ts';
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
  readonly onClose: () => void;
}

export function DrawerHeader({ title, post, account, onDelete, onClose }: DrawerHeaderProps) {
  const status = post === undefined ? null : statusWord(post.status);
  return (
    <header className={styles.header}>
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
        {onDelete !== null && (
          <Button
            variant="quiet"
            icon={<Trash2 aria-hidden />}
            aria-label="Delete post"
            title="Delete post"
            onClick={onDelete}
          />
        )}
        <Button variant="quiet" icon={<X aria-hidden />} aria-label="Close" onClick={onClose} />
      </span>
    </header>
  );
}
