import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import { serverNow } from '#api/server-clock.ts';
import { useNow } from '#api/use-now.ts';
import type { Draft } from '#domain/edit/draft.ts';
import { type DraftForm, formOf } from './draft-form.ts';
import { draftSchema } from './draft-schema.ts';
import { followValues } from './follow-values.ts';

/** Milliseconds between re-checks while the form stands open: a time that was fine may pass. */
const RECHECK = 'minute';

/**
 * The form for `post`, the one allowed copy of what the server holds. Validated at every change and at
 * every minute, always by the server's clock of that moment.
 */
export function useDraftForm(post: Post, start: Draft) {
  const form = useForm<DraftForm>({
    defaultValues: formOf(start),
    // Never by react-hook-form itself: the fields judge each other, so each change asks for all.
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    resolver: (values, context, options) =>
      zodResolver(draftSchema(post, serverNow()))(values, context, options),
  });
  const { trigger, subscribe } = form;
  // Time and zone, caption and content.
  useEffect(() => followValues({ subscribe }, () => void trigger()).stop, [subscribe, trigger]);
  const now = useNow(RECHECK);
  useEffect(() => {
    void trigger();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- asked again when either changes
  }, [trigger, now, post]);
  return form;
}
