/** Connects the reducer of `editing.ts` with the form, the save, and what this browser persists. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { postMutations } from '#api/post-mutations.ts';
import type { SaveOutcome, SaveRequest, Saved } from '#api/save-post.ts';
import { serverNowMs } from '#api/server-clock.ts';
import { usePostMutation } from '#api/use-post-mutation.ts';
import { type Draft, changedFields, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { type LeaveGuard, NOTHING_HELD } from '../leave-guard.ts';
import { loadDraft } from '../storage/draft-store.ts';
import { usePersistedDraft } from '../storage/use-persisted-draft.ts';
import { draftFrom, formOf } from './draft-form.ts';
import { type EditingEvent, editedFields, editingReducer, openEditing } from './editing.ts';
import { useDomValues } from './use-dom-values.ts';
import { useDraftForm } from './use-draft-form.ts';

interface Editing {
  /** The post as it was last read. */
  readonly post: Post;
  readonly formRef: RefObject<HTMLFormElement | null>;
  /** Called with what would be lost by leaving. */
  readonly onHold: (hold: LeaveGuard) => void;
  readonly onSaved: (saved: Saved) => void;
  /** Everything typed is saved: the form can go. */
  readonly onDone: () => void;
}

export function useEditing({ post, formRef, onHold, onSaved, onDone }: Editing) {
  const [state, setState] = useState(() =>
    openEditing(post, loadDraft(post.postId, serverNowMs())),
  );
  const { opened, isDone } = state;
  const form = useDraftForm(opened, state.draft);
  const { reset, subscribe, getValues } = form;
  const latest = useRef(state);
  /** Reduced here, not in a render: the form has to show new values before its fields render again. */
  const dispatch = useCallback(
    (event: EditingEvent) => {
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
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: () => dispatch({ type: 'typed', draft: draftFrom(getValues()) }),
      }),
    [subscribe, getValues, dispatch],
  );

  const readFields = useDomValues(form, formRef);
  const { isKept, forget } = usePersistedDraft(form, opened, readFields);
  const endSave = (outcome: SaveOutcome, { draft: sent }: SaveRequest) => {
    if (outcome.kind === 'saved') onSaved(outcome);
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
  const isSaving = (state.isSaving || saving.isPending) && !isDone;

  const isOver = isDone || editabilityOf(post) !== 'editable';
  /** Asked at the moment of leaving: a field may hold what no event has told of. */
  const isDirty = useCallback(() => {
    if (isOver) return false;
    readFields();
    const now = draftFrom(getValues());
    return changedFields(draftOf(opened), now, opened.platform).length > 0;
  }, [isOver, readFields, getValues, opened]);
  useEffect(() => {
    onHold({ isDirty, saving: isSaving, forget });
    return () => onHold(NOTHING_HELD);
  }, [onHold, isDirty, isSaving, forget]);
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
    isKept,
    isSaving,
    readFields,
    save: (values: Draft) => saving.start({ opened, draft: values }),
    choose: (chosen: Draft) => dispatch({ type: 'choseTheirs', draft: chosen }),
    /** Saves over the latest read: the user has seen it, and decided. */
    saveOver: (chosen: Draft) => {
      dispatch({ type: 'choseTheirs', draft: chosen });
      saving.start({ opened: latest.current.opened, draft: chosen });
    },
    discard: () => {
      forget();
      dispatch({ type: 'discarded' });
    },
  };
}
