import { useCallback } from 'react';
import { useLocation, useRoute } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import { stepBack } from '#ui/back-guard.ts';

/** The post that the URL names, and how to leave it: the URL alone says what is open. */
export function useOpenPost() {
  const [, params] = useRoute('/posts/:postId');
  const [, navigate] = useLocation();
  const search = useSearch();
  const close = useCallback(() => {
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- history.state is `any` by definition; checked on the next line
    const state = window.history.state;
    // oxlint-disable-next-line typescript/no-unsafe-member-access -- see above
    if (state?.fromList === true) stepBack();
    else navigate(`/${search}`, { replace: true });
  }, [navigate, search]);
  return { postId: params?.postId ?? null, close };
}
