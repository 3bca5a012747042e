import { useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useController } from 'react-hook-form';
import type { Sound } from '#contract/sound.ts';
import { describeError } from '#api/describe-error.ts';
import { soundQueries } from '#api/sound-queries.ts';
import { Field } from '#ui/field.tsx';
import { Select, type SelectOption } from '#ui/select.tsx';
import { type DraftForm, NO_SOUND } from './draft-form.ts';
import { Section } from './section.tsx';

interface SoundSectionProps {
  readonly form: UseFormReturn<DraftForm>;
  /** The post's sound: offered even when the list does not hold it (any more). */
  readonly ownSound: string | null;
  readonly disabled: boolean;
}

/** `0:42`, from seconds. */
function length(seconds: number | null): string | undefined {
  if (seconds === null) return undefined;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function optionsOf(sounds: readonly Sound[] | undefined, kept: readonly string[]): SelectOption[] {
  const listed = (sounds ?? []).map((sound): SelectOption => {
    const aside = length(sound.duration);
    return {
      value: sound.soundId,
      label: sound.name,
      ...(aside === undefined ? {} : { aside }),
    };
  });
  const missing = kept
    .filter((id) => !listed.some(({ value }) => value === id))
    .map((id) => ({
      value: id,
      label: sounds === undefined ? `Current sound (${id})` : `Unavailable sound (${id})`,
    }));
  return [{ value: NO_SOUND, label: 'No sound' }, ...missing, ...listed];
}

export function SoundSection({ form, ownSound, disabled }: SoundSectionProps) {
  const sounds = useQuery(soundQueries.all());
  const { field } = useController({ control: form.control, name: 'soundId' });
  const kept = [...new Set([ownSound, field.value])].filter(
    (id): id is string => id !== null && id !== NO_SOUND,
  );
  const problem =
    sounds.data === undefined && sounds.error !== null
      ? describeError(sounds.error, 'load-sounds')
      : null;
  return (
    <Section title="Sound">
      <Field
        label="Sound"
        hint={
          problem !== null
            ? `${problem.title}. The post keeps the sound it has. ${problem.advice}`
            : field.value === NO_SOUND
              ? 'The post goes out without a TikTok sound.'
              : undefined
        }
      >
        {(control) => (
          <Select
            control={control}
            value={field.value}
            onChange={field.onChange}
            options={optionsOf(sounds.data, kept)}
            disabled={disabled}
          />
        )}
      </Field>
    </Section>
  );
}
