import { describe, expect, it } from 'vitest';
import { ApiError } from '#api/api-error.ts';
import { type Draft, draftOf } from '#domain/edit/draft.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { fieldRefusals } from './field-refusals.ts';

const opened = videoPost();
const sent: Draft = { ...draftOf(opened), caption: 'Too rude', wall: '2026-04-23T09:00' };

function refusalsOf(error: unknown, draft = sent) {
  return fieldRefusals({ opened, draft, sent, outcome: { kind: 'failed', error } });
}
const refusal = (serverMessage: string, code = '') =>
  new ApiError({ kind: 'refused', status: 422, code, serverMessage });

describe('the API’s sentence at its field', () => {
  it.each([
    ['Caption contains a banned word', 'caption'],
    ['scheduledTime must be at least 10 minutes ahead', 'time'],
  ])('%s', (message, field) => {
    expect(refusalsOf(refusal(message))).toEqual({ [field]: expect.stringContaining(message) });
  });

  it('goes when that field is changed, and no other', () => {
    const error = refusal('Caption contains a banned word');
    expect(refusalsOf(error, { ...sent, wall: '2026-04-24T09:00' })).toHaveProperty('caption');
    expect(refusalsOf(error, { ...sent, caption: 'Polite' })).toEqual({});
  });

  it.each([
    ['a sentence that names none', refusal('This cannot be done')],
    ['another failure', new ApiError({ kind: 'server-error', serverMessage: 'caption service' })],
    ['a fault without a sentence', new ApiError({ kind: 'refused', status: 400 })],
    ['no answer', new Error('lost')],
  ])('is none after %s', (_name, error) => {
    expect(refusalsOf(error)).toEqual({});
  });
});
