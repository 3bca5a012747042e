import { useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useController, useWatch } from 'react-hook-form';
import { describeError } from '#api/describe-error.ts';
import { soundQueries } from '#api/sound-queries.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import type { SearchOption } from '#ui/search/search-list.tsx';
import { SearchSelect } from '#ui/search/search-select.tsx';
import { clockLength } from '../time/clock-length.ts';
import type { DraftForm } from '../form/draft-form.ts';
import { Section } from '../section.tsx';
import { SoundButton } from './sound-button.tsx';
import { type SoundChoice, soundChoices, soundHint, soundState } from './sound-choices.ts';
import styles from './sound-section.module.css';
import { type SoundPlayer, useSoundPlayer } from './use-sound-player.ts';

interface SoundSectionProps {
  readonly form: UseFormReturn<DraftForm>;
  /** The post's sound: offered even when the list does not hold it (any more). */
  readonly ownSound: string | null;
  readonly disabled: boolean;
  /** The API's sentence about it, where it refused what the field holds. */
  readonly refusal?: string | undefined;
}

function optionOf({ value, label, sound }: SoundChoice, player: SoundPlayer): SearchOption {
  if (sound === null) return { value, label };
  return {
    value,
    label,
    ...(sound.duration === null ? {} : { aside: clockLength(sound.duration) }),
    action: (tabIndex) => <SoundButton sound={sound} player={player} tabIndex={tabIndex} />,
  };
}

/** Why the list is not there. The sound of the post does not depend on it. */
function ListProblem({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { title, advice } = describeError(error, 'load-sounds');
  return (
    <span className={styles.problem}>
      <span>{`${title}. The post keeps the sound it has. ${advice}`}</span>
      <Button size="sm" onClick={onRetry}>
        Load the sounds again
      </Button>
    </span>
  );
}

/** The TikTok sound: found by name, heard before it is chosen, and never lost by accident. */
export function SoundSection({ form, ownSound, disabled, refusal }: SoundSectionProps) {
  const { control } = form;
  const sounds = useQuery(soundQueries.all());
  const { field } = useController({ control, name: 'soundId' });
  const contentType = useWatch({ control, name: 'contentType' });
  const player = useSoundPlayer();
  const choices = soundChoices(sounds.data, [ownSound, field.value]);
  const chosen = choices.find(({ value }) => value === field.value)?.sound ?? null;
  const state = soundState(field.value, sounds.data);
  const hint = soundHint(state, contentType);
  const failure = sounds.data === undefined ? sounds.error : null;
  return (
    <Section>
      <Field
        label="Sound"
        error={refusal}
        hint={
          failure === null && hint === undefined && player.failed === null ? undefined : (
            <>
              {hint !== undefined && (
                <p className={styles.hint} data-state={state}>
                  {hint}
                </p>
              )}
              {failure !== null && (
                <ListProblem error={failure} onRetry={() => void sounds.refetch()} />
              )}
              {player.failed !== null && <p>This sound cannot be played here.</p>}
            </>
          )
        }
      >
        {(props) => (
          <div className={styles.pick}>
            <SearchSelect
              control={props}
              value={field.value}
              onChange={field.onChange}
              options={choices.map((choice) => optionOf(choice, player))}
              searchLabel="Search by name"
              disabled={disabled}
              onClose={player.stop}
            />
            {chosen !== null && <SoundButton sound={chosen} player={player} />}
          </div>
        )}
      </Field>
    </Section>
  );
}
