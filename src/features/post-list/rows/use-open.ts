import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** How a post of the list is opened within the page. Leaving it then goes back to the list as it is. */
export function useOpen() {
  const navigate = useNavigate();
  return useCallback(
    (postId: string) => {
      const state = { fromList: true };
      if (postId === '.' || postId === '..') {
        void navigate({ to: '/posts/', search: (before) => ({ ...before, postId }), state });
      } else {
        void navigate({ to: '/posts/$postId', params: { postId }, search: true, state });
      }
    },
    [navigate],
  );
}
