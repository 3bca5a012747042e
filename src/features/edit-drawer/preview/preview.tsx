import { useQuery } from '@tanstack/react-query';
import { memo, startTransition, useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type Platform, PlatformSchema, type Post } from '#contract/post.ts';
import { accountName, accountQueries } from '#api/account-queries.ts';
import { PLATFORM_NAME, platformName } from '#domain/platform-name.ts';
import { TabPanel, Tabs } from '#ui/tabs.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import { followValues } from '../form/follow-values.ts';
import { PreviewFrame } from './preview-frame.tsx';
import styles from './preview.module.css';

interface PreviewProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly post: Post;
}

const PLATFORMS = PlatformSchema.options.map((value) => ({
  value,
  label: PLATFORM_NAME[value],
}));

function shownOf({ caption, contentType, videoUrl, slides, soundId }: DraftForm) {
  // One text, because a new array would count as a change every time.
  return { caption, contentType, videoUrl, soundId, slideUrls: slides.map(urlOf).join('\n') };
}

// While a row is being added, react-hook-form may hand out one that is not whole yet.
const urlOf = (slide: Partial<DraftForm['slides'][number]> | undefined) => slide?.url?.trim() ?? '';

/** What the form holds, a little behind the typing, so that the typing never waits for it. */
function useFollowedForm({ subscribe, getValues }: UseFormReturn<DraftForm>) {
  const [shown, setShown] = useState(() => shownOf(getValues()));
  useEffect(() => {
    const follow = () => startTransition(() => setShown(shownOf(getValues())));
    follow();
    return followValues({ subscribe }, follow).stop;
  }, [subscribe, getValues]);
  return shown;
}

/** How the post will look, sketched by ourselves after what the apps do: no promise. */
export const Preview = memo(function Preview({ form, post }: PreviewProps) {
  const [platform, setPlatform] = useState<Platform>(
    post.platform === 'other' ? 'tiktok' : post.platform,
  );
  const shown = useFollowedForm(form);
  const account = useQuery(accountQueries.all()).data?.get(post.accountId);
  return (
    <section aria-label="Preview">
      <Tabs
        label="Preview on"
        tabs={PLATFORMS}
        value={platform}
        onChange={setPlatform}
        className={styles.preview}
      >
        <TabPanel value={platform} className={styles.panel}>
          <PreviewFrame
            key={platform}
            platform={platform}
            account={accountName(post.accountId, account)}
            avatarUrl={account?.profilePicUrl ?? null}
            {...shown}
          />
        </TabPanel>
        <p className={styles.note}>
          {platform === post.platform
            ? 'A sketch: the app may cut the caption a little earlier or later.'
            : `For comparison. This post goes out on ${platformName(post.platform) ?? 'another platform'}.`}
        </p>
      </Tabs>
    </section>
  );
});
