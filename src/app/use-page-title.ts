import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { postQueries } from '#api/post-queries.ts';
import { shortTitle } from '#domain/list/post-title.ts';

/** `Rundown`, or with a post open `<caption's first words> · Rundown`. */
export function usePageTitle(postId: string | null): void {
  const { data: post } = useQuery({ ...postQueries.detail(postId ?? ''), enabled: false });
  const title = postId === null || post === undefined ? 'Rundown' : `${shortTitle(post)} · Rundown`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
