import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * How a post of the list is opened within the page. Leaving it then goes back to the list as it is. Where
 * one is open, the other takes its place: Back still leads to the list.
 */
export function useOpen() {
  const navigate = useNavigate();
  const router = useRouter();
  return useCallback(
    (postId: string) => {
      const { matches, location } = router.state;
      const replace = matches.at(-1)?.routeId.startsWith('/posts/') ?? false;
      const state = { fromList: !replace || location.state.fromList === true };
      if (postId === '.' || postId === '..') {
        void navigate({ to: '/posts/', search: (old) => ({ ...old, postId }), state, replace });
      } else {
        void navigate({
          to: '/posts/$postId',
          params: { postId },
          search: ({ postId: _other, ...rest }) => rest,
          state,
          replace,
        });
      }
    },
    [navigate, router],
  );
}

/** The post that the address names; null where none is open. */
export function useOpenId(): string | null {
  return useRouterState({
    select: ({ matches, location }) => {
      const match = matches.at(-1);
      if (match?.routeId === '/posts/$postId') return match.params.postId;
      // The ids `.` and `..` stand in the query: see `postAddress`.
      return location.pathname === '/posts/' ? (match?.search.postId ?? null) : null;
    },
  });
}
