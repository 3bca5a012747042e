/**
 * The sandbox and the domain's model of the API (`applyPatch`) were written apart, from the same
 * contract. Here they are compared, for whatever the form can make of any post.
 */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { PostSchema } from '#contract/post.ts';
import { parseSoundPage } from '#contract/sound.ts';
import { applyPatch } from '#domain/edit/apply-patch.fixture.ts';
import { buildPatch } from '#domain/edit/build-patch.ts';
import { anyEdit } from '#domain/edit/edit-arbitrary.fixture.ts';
import { anyPost } from '#domain/edit/post-arbitrary.fixture.ts';
import { openTestSandbox } from '#server/sandbox/test-sandbox.fixture.ts';

const anySave = anyPost().chain((post) => fc.tuple(fc.constant(post), anyEdit(post)));

it('agrees with the model on every PATCH that a form can send', async () => {
  const { call, put, patch: send } = await openTestSandbox();
  // Before every time that is generated: a past one would be refused.
  await call('POST', '/__sandbox/clock', { now: '2023-12-01T00:00:00Z' });
  const { sounds } = parseSoundPage((await call('GET', '/v1/media/sounds')).body);
  // The generated ids are in no list: each stands for a sound that is.
  const listed = (id: string | null | undefined) =>
    id?.startsWith('snd_') === true
      ? (sounds[Number(id.slice(4)) % sounds.length]?.soundId ?? id)
      : id;

  await fc.assert(
    fc.asyncProperty(anySave, async ([generated, { draft }]) => {
      const { postId, ...columns } = generated;
      const soundId = listed(generated.soundId) ?? null;
      await put(postId, { create: true, ...columns, soundId });
      const post = PostSchema.parse((await call('GET', `/v1/posts/${postId}`)).body);
      const patch = buildPatch(post, { ...draft, soundId: listed(draft.soundId) ?? null });
      if (patch === null) return;
      const response = await send(postId, patch);
      expect(response.body).not.toHaveProperty('error');
      const { postedAt: _, ...expected } = applyPatch(post, patch);
      expect(PostSchema.parse(response.body)).toEqual(expected);
      const { body } = await call('GET', `/v1/posts/${postId}`);
      expect(PostSchema.parse(body)).toEqual({ ...expected, postedAt: null });
    }),
  );
}, 60_000);
