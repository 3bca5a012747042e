import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { StatusFilter } from '#domain/list/list-filter.ts';
import { type Loaded, type PostsLoader, createPostsLoader } from './posts-loader.ts';

/** What is loaded, and the ways to load more of it. */
export type AllPosts = Loaded & Pick<PostsLoader, 'retry' | 'reload' | 'stop' | 'resume'>;

/** Loads all posts, and first those of the choice that is looked at. */
export function useAllPosts(status: StatusFilter): AllPosts {
  const client = useQueryClient();
  const [loader] = useState(() => createPostsLoader(client, status));
  const [loaded, setLoaded] = useState(loader.read);
  useEffect(() => loader.look(status), [loader, status]);
  useEffect(() => {
    // Another page of many may wait for a key that is being typed.
    return loader.subscribe((isUrgent) => {
      if (isUrgent) setLoaded(loader.read());
      else startTransition(() => setLoaded(loader.read()));
    });
  }, [loader]);
  return useMemo(() => {
    const { retry, reload, stop, resume } = loader;
    return { ...loaded, retry, reload, stop, resume };
  }, [loader, loaded]);
}
