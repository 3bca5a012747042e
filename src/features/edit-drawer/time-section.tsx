import { type UseFormReturn, useController, useWatch } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import { Field } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { TextInput } from '#ui/text-input.tsx';
import type { DraftForm } from './draft-form.ts';
import { Section } from './section.tsx';
import { TimeReadingLine } from './time-reading-line.tsx';
import styles from './time-section.module.css';
import { zoneOffset, zoneOptions } from './zone-options.ts';

interface TimeSectionProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly post: Post;
  readonly viewerZone: string;
  readonly disabled: boolean;
}

export function TimeSection({ form, post, viewerZone, disabled }: TimeSectionProps) {
  const { control, formState } = form;
  const wall = useWatch({ control, name: 'wall' });
  const { field: zone } = useController({ control, name: 'zone' });
  const wallError = form.getFieldState('wall', formState).error?.message;
  const zoneError = form.getFieldState('zone', formState).error?.message;
  return (
    <Section title="When">
      <div className={styles.pair}>
        <Field label="Scheduled time" error={wallError}>
          {(props) => (
            <TextInput
              {...props}
              {...form.register('wall')}
              type="datetime-local"
              disabled={disabled}
            />
          )}
        </Field>
        <Field label="Timezone" error={zoneError}>
          {(props) => (
            <Select
              control={props}
              value={zone.value}
              onChange={zone.onChange}
              options={zoneOptions(zone.value, wall, post.timezone)}
              placeholder="Choose a timezone"
              aside={zoneOffset(zone.value, wall)}
              disabled={disabled}
            />
          )}
        </Field>
      </div>
      {wallError === undefined && zoneError === undefined && (
        <TimeReadingLine post={post} wall={wall} zone={zone.value} viewerZone={viewerZone} />
      )}
    </Section>
  );
}
