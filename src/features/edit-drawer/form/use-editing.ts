/**
 * The editing of one post, from its beginning to a save. It starts from the post as first read
 * (`opened`) and keeps to it: later reads show as a note and count at the save, but never move a
 * field under the user's hand. Only three things begin it anew: a choice of the user, an answer to a
 * save that leaves something to be saved, and a read that holds exactly what the form holds.
 */
import { useEffect, useRef, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { postMutations } from '#api/post-mutations.ts';
import type { SaveOutcome, SaveRequest, Saved } from '#api/save-post.ts';
import { serverNowMs } from '#api/server-clock.ts';
import { usePostMutation } from '#api/use-post-mutation.ts';
import { type Draft, changedFields, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { mergeDrafts } from '#domain/edit/merge-drafts.ts';
import { draftFrom, formOf } from './draft-form.ts';
import { loadDraft } from '../storage/draft-store.ts';
import { useDraft, useDraftForm } from './use-draft-form.ts';
import { usePersistedDraft } from '../storage/use-persisted-draft.ts';
import type { LeaveGuard } from '../leave-guard.ts';

interface Editing {
  /** The post as it was last read. */
  readonly post: Post;
  /** Told what would be lost by leaving, whenever that changes. */
  readonly onHold: (hold: LeaveGuard) => void;
  readonly onSaved: (saved: Saved) => void;
  /** Everything typed is saved: the form can go. */
  readonly onDone: () => void;
}

/** Where the form begins: at edits kept from last time, if they still change anything, or afresh. */
function startOf(post: Post): { opened: Post; draft: Draft; keptAt: number | null } {
  const kept = loadDraft(post.postId, serverNowMs());
  if (kept !== null && changedFields(draftOf(post), kept.draft, post.platform).length > 0) {
    return kept;
  }
  return { opened: post, draft: draftOf(post), keptAt: null };
}

export function useEditing({ post, onHold, onSaved, onDone }: Editing) {
  const [start] = useState(() => startOf(post));
  const [opened, setOpened] = useState(start.opened);
  const [restoredAt, setRestoredAt] = useState(start.keptAt);
  /** The ending of a save that a later read has proven wrong: the change is there. */
  const [overtaken, setOvertaken] = useState<SaveOutcome>();
  const [isDone, setIsDone] = useState(false);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const form = useDraftForm(opened, start.draft);
  const draft = useDraft(form.control, opened);
  const changed = changedFields(draftOf(opened), draft, opened.platform);
  const { isKept, forget } = usePersistedDraft(form, opened);

  const begin = (base: Post, from: Draft) => {
    setOpened(base);
    setRestoredAt(null);
    form.reset(formOf(from));
  };

  const endSave = (ended: SaveOutcome, { draft: sent }: SaveRequest) => {
    const now = draftFrom(form.getValues());
    if (ended.kind === 'saved') {
      onSaved(ended);
      // Left all the same: another post may be open, or this one again with newer words.
      if (isGone.current) return;
      if (changedFields(sent, now, opened.platform).length > 0) {
        // Typed on while the save was under way.
        begin(ended.post, mergeDrafts(sent, now, draftOf(ended.post), opened.platform).merged);
        return;
      }
      setIsDone(true);
      forget();
      onHold({ dirty: false, saving: false, forget });
      onDone();
    } else if (ended.kind === 'stored-otherwise') {
      const { merged } = mergeDrafts(draftOf(opened), now, draftOf(ended.post), opened.platform);
      begin(ended.post, merged);
    }
  };
  const saving = usePostMutation(postMutations.save(post.postId), endSave);
  const { outcome, start: save, reset } = saving;
  // Pending until `endSave` has returned.
  const isSaving = saving.isPending && !isDone;

  const isAllThere = changedFields(draftOf(post), draft, post.platform).length === 0;
  const hasArrived = isAllThere && changed.length > 0 && post !== opened && !isSaving && !isDone;
  if (hasArrived) {
    setOpened(post);
    setRestoredAt(null);
    setOvertaken(outcome);
  }

  const dirty = changed.length > 0 && editabilityOf(post) === 'editable' && !isDone;
  useEffect(() => {
    onHold({ dirty, saving: isSaving, forget });
  }, [onHold, dirty, isSaving, forget]);

  /** From here on the form is compared with, and saved over, `base`. */
  const startFrom = (base: Post, from: Draft) => {
    begin(base, from);
    reset();
  };
  return {
    form,
    draft,
    opened,
    changed,
    outcome: outcome === overtaken ? undefined : outcome,
    restoredAt,
    /** A save whose answer was lost turned out to have been stored. */
    arrivedLate: outcome !== undefined && outcome === overtaken && changed.length === 0,
    isKept,
    isSaving,
    startFrom,
    save: (values: Draft) => save({ opened, draft: values }),
    discard: () => {
      forget();
      startFrom(post, draftOf(post));
    },
  };
}
