import type { Post } from '#contract/post.ts';
import { useNow } from '#api/use-now.ts';
import { yearQuestion } from '#domain/time/year-check.ts';
import { Banner } from '#ui/banner.tsx';
import { instantOfFields } from './instant-of-fields.ts';

interface YearNoteProps {
  readonly post: Post;
  readonly wall: string;
  readonly zone: string;
}

/** A time so far ahead that its year may be mistyped is asked about; it can be saved all the same. */
export function YearNote({ post, wall, zone }: YearNoteProps) {
  const now = useNow('minute');
  const instant = instantOfFields(post, wall, zone);
  const question = instant === null ? null : yearQuestion(instant, now);
  return question === null ? null : <Banner key={question} tone="warning" title={question} />;
}
