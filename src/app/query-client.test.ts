import { afterEach, describe, expect, it, vi } from 'vitest';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { draftOf } from '#domain/edit/draft.ts';
import { postMutations, runMutation } from '#api/save/post-mutations.ts';
import { makeQueryClient } from './query-client.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the query client', () => {
  it('reports a fault of our own in a write, and lets the write be made again', async () => {
    const report = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', report);
    vi.stubGlobal('fetch', async () => Response.json(videoPost()));
    const client = makeQueryClient();
    const post = videoPost();
    const save = () =>
      runMutation(client, postMutations.save(post.postId), {
        opened: post,
        // As only a fault could make it: it cannot be compared.
        draft: {
          ...draftOf(post),
          get caption(): string {
            throw new Error('broken');
          },
        },
      });
    await expect(save()).rejects.toThrow('broken');
    expect(report.mock.calls).toEqual([[expect.objectContaining({ message: 'broken' })]]);
    await expect(
      runMutation(client, postMutations.save(post.postId), { opened: post, draft: draftOf(post) }),
    ).resolves.toMatchObject({ kind: 'saved' });
    expect(report).toHaveBeenCalledOnce();
  });
});
