import { describe, expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import {
  type Step,
  afterAllTimers,
  holding,
  methodsOf,
  refusing,
  scriptFetch,
  withFakeTimers,
} from '#api/scripted-fetch.fixture.ts';
import { type UndoRequest, undoSave } from './undo-save.ts';

withFakeTimers();

const BEFORE = videoPost({ caption: 'Before' });
const SAVED = videoPost({ caption: 'Saved' });
const ELSE = videoPost({ caption: 'Someone’s' });

async function undo(request: UndoRequest, ...steps: Step[]) {
  const asked = scriptFetch(...steps);
  const outcome = await afterAllTimers(undoSave(request));
  return { asked, outcome, methods: methodsOf(asked) };
}

const REQUEST = { saved: SAVED, previous: BEFORE };

describe('an undo', () => {
  it('puts the old values back with one PATCH, under the sound rule', async () => {
    const { asked, outcome } = await undo(REQUEST, holding(SAVED), holding(BEFORE));
    expect(asked[1]?.body).toEqual({ caption: 'Before', soundId: 'snd_old' });
    expect(outcome).toMatchObject({ kind: 'saved', post: BEFORE, unrestorable: [] });
  });

  it.each<[string, Step, string, object]>([
    ['was changed again', holding(ELSE), 'GET', { kind: 'changed-again', post: ELSE }],
    ['went live', holding({ ...SAVED, status: 'posted' }), 'GET', { kind: 'locked' }],
    ['is as before already', holding(BEFORE), 'GET', { kind: 'saved', post: BEFORE }],
    ['is gone', refusing(404), 'GET', { kind: 'failed', error: { kind: 'not-found' } }],
    ['cannot be read', refusing(401), 'GET', { kind: 'failed', error: { kind: 'unauthorized' } }],
  ])('sends nothing where the post %s', async (_, read, methods, ending) => {
    const ended = await undo(REQUEST, read);
    expect(ended.methods).toBe(methods);
    expect(ended.outcome).toMatchObject(ending);
  });

  it.each<[string, Step, Step[], object]>([
    ['lost, and applied', 'lost', [holding(BEFORE)], { kind: 'saved' }],
    ['lost, and not applied', 'lost', [holding(SAVED)], { kind: 'failed' }],
    ['lost, and no read', 'lost', [refusing(401)], { kind: 'unknown' }],
    ['refused', refusing(400), [holding(SAVED)], { kind: 'failed', error: { kind: 'refused' } }],
    ['stored otherwise', holding(ELSE), [], { kind: 'stored-otherwise', post: ELSE }],
  ])('whose PATCH was %s says so', async (_, answer, reads, ending) => {
    const ended = await undo(REQUEST, holding(SAVED), answer, ...reads);
    expect(ended.outcome).toMatchObject(ending);
    expect(ended.methods.match(/PATCH/g)).toHaveLength(1);
  });

  it('says what the API cannot take back', async () => {
    const previous = { ...BEFORE, caption: 'Saved', timezone: 'Europe/Berlin' };
    const saved = { ...SAVED, scheduledTime: at('2026-05-01T10:00:00Z') };
    const { methods, outcome } = await undo({ saved, previous }, holding(saved));
    expect(methods).toBe('GET');
    expect(outcome).toMatchObject({ kind: 'impossible', unrestorable: ['time'] });
  });
});
