import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { postQueries } from '#api/post-queries.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { useOpenId } from '#features/post-list/rows/use-open.ts';

/**
 * `Rundown`, or with a post open `<caption's first words> · Rundown`. A component of its own: a post that
 * is opened or read then renders nothing else for it.
 */
export function PageTitle() {
  const postId = useOpenId();
  const { data: post } = useQuery({ ...postQueries.detail(postId ?? ''), enabled: false });
  const title = postId === null || post === undefined ? 'Rundown' : `${shortTitle(post)} · Rundown`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
