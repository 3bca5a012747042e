import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import type { Platform, Post } from '#contract/post.ts';
import { accountName, accountQueries } from '#api/account-queries.ts';
import { Tabs } from '#ui/tabs.tsx';
import type { DraftForm } from './draft-form.ts';
import { PLATFORM_NAME } from './platform-name.ts';
import { PreviewFrame } from './preview-frame.tsx';
import styles from './preview.module.css';

interface PreviewProps {
  readonly control: Control<DraftForm>;
  readonly post: Post;
}

const PLATFORMS = [
  { value: 'tiktok', label: 'TikTok' },
  { value: 'instagram', label: 'Instagram' },
] as const;

/** What the form holds, a little behind the typing, so that the typing never waits for it. */
function useDeferredForm(control: Control<DraftForm>) {
  const [caption, contentType, videoUrl, slides, soundId] = useWatch({
    control,
    name: ['caption', 'contentType', 'videoUrl', 'slides', 'soundId'],
  });
  // One text, because a new array would count as a change every time.
  const slideUrls = slides.map(({ url }) => url.trim()).join('\n');
  return {
    caption: useDeferredValue(caption),
    contentType: useDeferredValue(contentType),
    videoUrl: useDeferredValue(videoUrl),
    slideUrls: useDeferredValue(slideUrls),
    soundId: useDeferredValue(soundId),
  };
}

/** How the post will look, drawn by ourselves after what the apps do: a sketch, not a promise. */
export function Preview({ control, post }: PreviewProps) {
  const [platform, setPlatform] = useState<Platform>(post.platform);
  const id = useId();
  const shown = useDeferredForm(control);
  const account = useQuery(accountQueries.all()).data?.get(post.accountId);
  return (
    <section aria-label="Preview" className={styles.preview}>
      <Tabs label="Preview on" tabs={PLATFORMS} value={platform} onChange={setPlatform} id={id} />
      <div
        role="tabpanel"
        id={`${id}-${platform}-panel`}
        aria-labelledby={`${id}-${platform}`}
        className={styles.panel}
      >
        <PreviewFrame
          key={platform}
          platform={platform}
          account={accountName(post.accountId, account)}
          avatarUrl={account?.profilePicUrl ?? null}
          {...shown}
        />
      </div>
      <p className={styles.note}>
        {platform === post.platform
          ? 'A sketch: the app may cut the caption a little earlier or later.'
          : `For comparison. This post goes out on ${PLATFORM_NAME[post.platform]}.`}
      </p>
    </section>
  );
}
