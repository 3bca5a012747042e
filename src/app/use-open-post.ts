import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useOpenId } from '#features/post-list/rows/use-open.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The post was opened from the list: closing it goes back there. */
    fromList?: boolean;
  }
}

/** The post that the address names, and how to leave it: the address alone says what is open. */
export function useOpenPost() {
  const router = useRouter();
  const navigate = useNavigate();
  const postId = useOpenId();
  const close = useCallback(() => {
    // Whoever closes has asked already: a question over the drawer must not block its own answer. With
    // nothing to go back to, no event would come, and the next Back would pass unasked.
    if (router.state.location.state.fromList === true && router.history.canGoBack()) {
      router.history.back({ ignoreBlocker: true });
      return;
    }
    void navigate({
      to: '/',
      search: ({ postId: _closed, ...rest }) => rest,
      replace: true,
      ignoreBlocker: true,
    });
  }, [navigate, router]);
  return { postId, close };
}
