import type { Post, PostField } from '#contract/post.ts';
import { isReadWhole } from '#domain/edit/locked-fields.ts';
import { missingMedia } from '#domain/list/post-doubts.ts';
import { Banner } from '#ui/banner.tsx';

const PART: Record<PostField, string> = {
  accountId: 'Account',
  platform: 'Platform',
  contentType: 'Content type',
  contentUrl: 'Media',
  thumbnailUrl: 'Thumbnail',
  caption: 'Caption',
  soundId: 'Sound',
  timezone: 'Timezone',
  scheduledTime: 'Scheduled time',
  status: 'Status',
  postedAt: 'Posted at',
  createdAt: 'Created at',
};

/** What of the post was not understood, as it came; and that it has nothing to show. */
export function ReadNote({ post }: { readonly post: Post }) {
  if (!isReadWhole(post)) {
    return (
      <Banner tone="warning" title="This post could not be read whole">
        <p>
          The API sent these parts in a form that Rundown does not know. They stand here as they
          came, cannot be changed here, and are never sent back.
        </p>
        <ul>
          {post.unreadable?.map(({ field, raw }) => (
            <li key={field}>
              <span>{`${PART[field]}: `}</span>
              <code translate="no">{raw === '' ? '(missing)' : raw}</code>
            </li>
          ))}
        </ul>
      </Banner>
    );
  }
  const missing = missingMedia(post);
  if (missing === null) return null;
  return (
    <Banner
      tone="warning"
      title={missing === 'none' ? 'This post has no media' : 'A slide of this post has no picture'}
    >
      {`Add ${missing === 'none' ? 'a video or slides' : 'its address, or remove it'} under Media: it cannot go live like this.`}
    </Banner>
  );
}
