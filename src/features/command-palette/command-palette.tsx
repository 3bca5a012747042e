import * as Dialog from '@radix-ui/react-dialog';
import { Command as Cmdk } from 'cmdk';
import { Check, Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { findPosts } from '#domain/list/find-posts.ts';
import { searchWords } from '#domain/list/list-filter.ts';
import { useReturnFocus } from '#ui/dialog/use-return-focus.ts';
import { useUnheard } from '#ui/use-unheard.ts';
import type { Command } from './command.ts';
import dialog from '#ui/dialog/dialog.module.css';
import styles from './command-palette.module.css';
import { findCommands, groupCommands } from './find-commands.ts';
import { PostOption } from './post-option.tsx';

const MOST_POSTS = 20;
const LABEL = 'Search posts and commands';

export interface CommandPaletteProps {
  readonly commands: readonly Command[];
  /** All that is loaded, whatever the filters. */
  readonly posts: readonly Post[];
  /** A post's folded text. */
  readonly textOf: (post: Post) => string;
  readonly accountOf: (post: Post) => string;
  readonly now: Instant;
  /** The view's zone; null where each post is read in its own. */
  readonly zone: string | null;
  readonly viewerZone: string;
  readonly onOpenPost: (postId: string) => void;
  readonly onClose: () => void;
}

/**
 * Every post and every command by a few words. What is chosen runs when the palette has gone and the
 * focus is back where it was, as if it had been pressed there.
 */
export function CommandPalette(props: CommandPaletteProps) {
  const { posts, textOf, now, onClose } = props;
  const [query, setQuery] = useState('');
  const unheard = useUnheard(query, (event) => setQuery(event.currentTarget.value), true);
  const returnFocus = useReturnFocus();
  const chosen = useRef<(() => void) | null>(null);
  const found = useMemo(() => findCommands(props.commands, query), [props.commands, query]);
  const foundPosts = useMemo(
    () => findPosts(posts, searchWords(query), textOf, now, MOST_POSTS),
    [posts, query, textOf, now],
  );
  const choose = (run: () => void) => {
    chosen.current = run;
    onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialog.overlay} />
        <Dialog.Content
          aria-describedby={undefined}
          className={styles.box}
          onCloseAutoFocus={(event) => {
            returnFocus(event);
            chosen.current?.();
          }}
        >
          <Dialog.Title className="visually-hidden">Commands</Dialog.Title>
          <Cmdk
            shouldFilter={false}
            vimBindings={false}
            loop
            label={LABEL}
            onKeyDown={(event) => {
              // With Ctrl it is the open post's key to save, and chooses nothing here.
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.preventDefault();
            }}
          >
            <div className={styles.search}>
              <Search aria-hidden />
              <Cmdk.Input placeholder={LABEL} value={query} onValueChange={setQuery} {...unheard} />
              <Dialog.Close className={styles.close}>
                <kbd>Esc</kbd>
                <span className="visually-hidden">: close</span>
              </Dialog.Close>
            </div>
            <Cmdk.List label="Results" className={styles.list}>
              {groupCommands(found).map(({ group, commands }) => (
                <Cmdk.Group key={group} heading={group} className={styles.group}>
                  {commands.map((command) => (
                    <Cmdk.Item
                      key={command.id}
                      value={command.id}
                      className={styles.item}
                      onSelect={() => choose(command.run)}
                    >
                      <span className={styles.label}>{command.label}</span>
                      {command.isChosen === true && (
                        <span className={styles.chosen}>
                          <Check aria-hidden />
                          <span className="visually-hidden">, as it is now</span>
                        </span>
                      )}
                      {command.keys !== undefined && (
                        <kbd className={styles.keys}>{command.keys}</kbd>
                      )}
                    </Cmdk.Item>
                  ))}
                </Cmdk.Group>
              ))}
              {foundPosts.length > 0 && (
                <Cmdk.Group heading="Posts" className={styles.group}>
                  {foundPosts.map((post, index) => (
                    <Cmdk.Item
                      key={post.postId}
                      value={`post ${index}`}
                      className={styles.item}
                      onSelect={() => choose(() => props.onOpenPost(post.postId))}
                    >
                      <PostOption
                        post={post}
                        account={props.accountOf(post)}
                        zone={props.zone}
                        viewerZone={props.viewerZone}
                      />
                    </Cmdk.Item>
                  ))}
                </Cmdk.Group>
              )}
            </Cmdk.List>
            <p role="status" className={styles.note}>
              {/* Elements, not bare text: a browser's page translation takes that out of React's hands. */}
              {found.length + foundPosts.length === 0 && (
                <span>No post and no command has these words. Try fewer, or a shorter one.</span>
              )}
              {foundPosts.length === MOST_POSTS && (
                <span>{`The first ${MOST_POSTS} posts. Type more words.`}</span>
              )}
            </p>
          </Cmdk>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
