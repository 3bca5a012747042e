/** Connects the reducer of `editing.ts` with the form, the save, and what this browser persists. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { postMutations } from '#api/save/post-mutations.ts';
import type { SaveOutcome, SaveRequest, Saved } from '#api/save/save-post.ts';
import { serverNowMs } from '#api/server-clock.ts';
import { usePostMutation } from '#api/save/use-post-mutation.ts';
import { type Draft, changedFields, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { type RestoredField, stillRestored, withRestored } from '#domain/history/still-restored.ts';
import { afterFrame } from '#ui/after-frame.ts';
import { type LeaveGuard, NO_UNSAVED_CHANGES } from '../leave-guard.ts';
import { type StoredDraft, loadDraft } from '../storage/draft-store.ts';
import { usePersistedDraft } from '../storage/use-persisted-draft.ts';
import { draftFrom, formOf } from './draft-form.ts';
import { type EditingEvent, editedFields, editingReducer, openEditing } from './editing.ts';
import { type Following, followValues } from './follow-values.ts';
import { useDomValues } from './use-dom-values.ts';
import { useDraftForm } from './use-draft-form.ts';

interface Editing {
  /** The post as it was last read. */
  readonly post: Post;
  readonly formRef: RefObject<HTMLFormElement | null>;
  /** Called with what would be lost by leaving. */
  readonly onGuard: (guard: LeaveGuard) => void;
  readonly onSaved: (saved: Saved) => void;
  /** Everything typed is saved: the form can go. */
  readonly onDone: () => void;
}

/** What was restored before the page was left, as the persisted draft holds it. */
function restoredAgain(stored: StoredDraft | null): readonly RestoredField[] {
  if (stored === null) return [];
  return stored.restored.map((one) => ({ ...one, draft: stored.draft }));
}

export function useEditing({ post, formRef, onGuard, onSaved, onDone }: Editing) {
  const [stored] = useState(() => loadDraft(post.postId, serverNowMs()));
  const [state, setState] = useState(() => openEditing(post, stored));
  const { opened, isDone } = state;
  const form = useDraftForm(opened, state.draft);
  const { reset, subscribe, getValues } = form;
  const latest = useRef(state);
  const following = useRef<Following>(null);
  /** Reduced here, not in a render: the form has to show new values before its fields render again. */
  const dispatch = useCallback(
    (event: EditingEvent) => {
      // Whatever else happens, happens to all that is typed.
      if (event.type !== 'typed') following.current?.flush();
      const { version } = latest.current;
      const next = editingReducer(latest.current, event);
      latest.current = next;
      setState(next);
      if (next.version !== version) reset(formOf(next.draft));
    },
    [reset],
  );
  // A read of the post is known when this component renders with it.
  const seen = useRef(post);
  useEffect(() => {
    if (seen.current !== post) dispatch({ type: 'readAgain', post });
    seen.current = post;
  }, [post, dispatch]);
  useEffect(() => {
    const take = () => dispatch({ type: 'typed', draft: draftFrom(getValues()) });
    const followed = followValues({ subscribe }, take);
    following.current = followed;
    // The first letter shows at once that there is something to save.
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        if (editedFields(latest.current).length === 0) followed.flush();
      },
    });
    return () => {
      stop();
      followed.stop();
    };
  }, [subscribe, getValues, dispatch]);
  const readFields = useDomValues(form, formRef);
  const restored = useRef(restoredAgain(stored));
  const noteRestored = useCallback((one: RestoredField) => {
    restored.current = withRestored(restored.current, one);
  }, []);
  const restoredIn = useCallback((draft: Draft) => stillRestored(restored.current, draft), []);
  const { isPersisted, forget } = usePersistedDraft(form, opened, readFields, restoredIn);
  const endSave = async (outcome: SaveOutcome, { draft: sent }: SaveRequest) => {
    if (outcome.kind === 'saved') {
      // The row first. The form still counts as saving: what is typed meanwhile is kept.
      await new Promise<void>((resolve) => void afterFrame(resolve));
      onSaved(outcome);
    }
    // Of no effect where the drawer was left meanwhile: another post may be open in it by now.
    dispatch({ type: 'saveSettled', outcome, sent });
  };
  const saving = usePostMutation(
    {
      ...postMutations.save(post.postId),
      onMutate: () => dispatch({ type: 'saveStarted' }),
      onError: (_fault, { draft: sent }) => dispatch({ type: 'saveSettled', outcome: null, sent }),
    },
    endSave,
  );
  const start = (base: Post, values: Draft) =>
    saving.start({ opened: base, draft: values, restoredFrom: restoredIn(values) });
  const isSaving = (state.isSaving || saving.isPending) && !isDone;

  const isOver = isDone || editabilityOf(post) !== 'editable';
  /** Asked at the moment of leaving: a field may hold what no event has reported. */
  const isDirty = useCallback(() => {
    if (isOver) return false;
    readFields();
    const now = draftFrom(getValues());
    return changedFields(draftOf(opened), now, opened.platform).length > 0;
  }, [isOver, readFields, getValues, opened]);
  useEffect(() => {
    onGuard({ isDirty, saving: isSaving, forget });
    return () => onGuard(NO_UNSAVED_CHANGES);
  }, [onGuard, isDirty, isSaving, forget]);
  const isClosed = useRef(false);
  useEffect(() => {
    if (!isDone || isClosed.current) return;
    isClosed.current = true;
    forget();
    onDone();
  }, [isDone, forget, onDone]);

  return {
    ...state,
    form,
    changed: editedFields(state),
    isPersisted,
    isSaving,
    /** Takes in all that stands in the fields. */
    readFields: () => {
      readFields();
      following.current?.flush();
    },
    save: (values: Draft) => start(opened, values),
    /** A former value was put into the form: the save that carries it says so. */
    noteRestored,
    choose: (chosen: Draft) => dispatch({ type: 'choseTheirs', draft: chosen }),
    /** Saves over the latest read: the user has seen it, and decided. */
    saveOver: (chosen: Draft) => {
      dispatch({ type: 'choseTheirs', draft: chosen });
      start(latest.current.opened, chosen);
    },
    discard: () => {
      forget();
      dispatch({ type: 'discarded' });
    },
  };
}
