import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { describeError } from '#api/describe-error.ts';
import { soundQueries } from '#api/sound-queries.ts';
import { planSound, type SoundLeftOut, type SoundPlan } from '#domain/bulk/plan-sound.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { NativeSelect } from '#ui/native-select.tsx';
import { countPosts } from './bulk-words.ts';
import { LeftOut } from './left-out.tsx';
import { ResultList } from './result-list.tsx';
import { type OnRunClose, RunDialog } from './run-dialog.tsx';
import styles from './times-form.module.css';

interface SoundDialogProps {
  /** As they were when the dialog opened. */
  readonly posts: readonly Post[];
  readonly onClose: OnRunClose;
}

const LEFT_OUT: Record<SoundLeftOut, string> = {
  locked: 'can no longer be changed',
  'not-tiktok': 'is on Instagram: sounds are for TikTok posts only',
  unreadable: 'has a sound that could not be read',
  unchanged: 'has it already',
};

const NOTHING: SoundPlan = { changes: [], leftOut: [] };
/** The value of "No sound". Sound ids begin with `snd_`. */
const NONE = 'none';

/** Gives many TikTok posts one sound, or takes it away: which, a preview, the run, what came of it. */
export function SoundDialog({ posts, onClose }: SoundDialogProps) {
  const sounds = useQuery(soundQueries.all());
  const [chosen, setChosen] = useState('');
  const plan = useMemo(
    () => (chosen === '' ? NOTHING : planSound(posts, chosen === NONE ? null : chosen)),
    [posts, chosen],
  );
  const nameOf = (soundId: string | null) =>
    soundId === null
      ? 'No sound'
      : (sounds.data?.find((sound) => sound.soundId === soundId)?.name ?? soundId);
  const failure =
    sounds.data === undefined && sounds.error !== null
      ? describeError(sounds.error, 'load-sounds')
      : null;
  return (
    <RunDialog
      title={`Change the sound of ${countPosts(posts.length)}`}
      label="Changing sounds"
      plan={plan}
      remark={chosen === NONE ? 'They will go out without a TikTok sound.' : ''}
      doneWords={(count) => (count === 1 ? '1 sound changed' : `${count} sounds changed`)}
      onClose={onClose}
      form={
        <div className={styles.form}>
          <Field
            label="New sound"
            hint={
              failure !== null && (
                <>
                  <span>{`${failure.title}. ${failure.advice} `}</span>
                  <Button size="sm" onClick={() => void sounds.refetch()}>
                    Load the sounds again
                  </Button>
                </>
              )
            }
          >
            {(control) => (
              <NativeSelect
                {...control}
                value={chosen}
                onChange={(event) => setChosen(event.target.value)}
              >
                <option value="" disabled>
                  Choose a sound
                </option>
                <option value={NONE}>No sound</option>
                {sounds.data?.map(({ soundId, name }) => (
                  <option key={soundId} value={soundId}>
                    {name.trim() || soundId}
                  </option>
                ))}
              </NativeSelect>
            )}
          </Field>
        </div>
      }
    >
      {({ plan: { changes, leftOut }, ...shown }) => (
        <>
          <LeftOut posts={leftOut} wordsOf={(reason) => LEFT_OUT[reason]} />
          <ResultList
            {...shown}
            changes={changes}
            aside={({ post, draft }) => `${nameOf(post.soundId)} → ${nameOf(draft.soundId)}`}
            detail={() => null}
          />
        </>
      )}
    </RunDialog>
  );
}
