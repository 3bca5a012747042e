import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Instant, WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { postMutations, runMutation } from '#api/save/post-mutations.ts';
import type { Saved } from '#api/save/save-post.ts';
import { draftOf } from '#domain/edit/draft.ts';
import type { OtherTime } from '#domain/planner/judge-move.ts';
import { failureWords } from './move-words.ts';

/** A move under way, or one that is saved and not yet in what the list shows. */
export interface Move {
  readonly opened: Post;
  readonly instant: Instant;
  readonly zone: string;
  readonly busy: boolean;
}

/** A move that was not made, and what can be done about it. */
export interface MoveProblem {
  readonly post: Post;
  readonly title: string;
  readonly advice: string;
  readonly instead: readonly OtherTime[];
}

/** Where a post goes. */
export interface MoveGoal {
  readonly wall: WallTime;
  readonly zone: string;
  readonly instant: Instant;
}

/** Saves moves, each by the one save; a card stands at its new place while that is under way. */
export function useMoves(posts: readonly Post[], onMoved: (saved: Saved) => void) {
  const client = useQueryClient();
  const [moves, setMoves] = useState<ReadonlyMap<string, Move>>(new Map());
  const [problem, setProblem] = useState<MoveProblem | null>(null);
  const latest = useRef(moves);

  const change = useCallback((postId: string, move: Move | null) => {
    const next = new Map([...latest.current].filter(([, { busy }]) => busy));
    if (move === null) next.delete(postId);
    else next.set(postId, move);
    latest.current = next;
    setMoves(next);
  }, []);

  const move = useCallback(
    async (post: Post, { wall, zone, instant }: MoveGoal) => {
      const { postId } = post;
      if (latest.current.get(postId)?.busy === true) return;
      setProblem(null);
      change(postId, { opened: post, instant, zone, busy: true });
      const draft = { ...draftOf(post), wall, zone };
      const outcome = await runMutation(client, postMutations.save(postId), {
        opened: post,
        draft,
      });
      const failure = failureWords(outcome);
      if (outcome.kind === 'saved') {
        const at = outcome.post.scheduledTime ?? instant;
        change(postId, { opened: post, instant: at, zone, busy: false });
        onMoved(outcome);
      } else {
        change(postId, null);
      }
      if (failure !== null) setProblem({ post, ...failure, instead: [] });
    },
    [client, change, onMoved],
  );

  // A saved move counts until the list has followed: it may take its time with thousands of posts.
  const shown = useMemo(() => {
    if (moves.size === 0) return moves;
    return new Map([...moves].filter(([, { busy, opened }]) => busy || posts.includes(opened)));
  }, [moves, posts]);

  return { moves: shown, move, problem, setProblem };
}
