import { API_ZONES } from '#contract/zone.ts';
import type { TimesAction } from '#domain/bulk/plan-times.ts';
import type { Day } from '#domain/time/day.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { NativeSelect } from '#ui/native-select.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { TextInput } from '#ui/text-input.tsx';
import styles from './times-form.module.css';
import type { TimesFields } from './times-fields.ts';

interface TimesFormProps {
  readonly fields: TimesFields;
  /** The one after the posts. */
  readonly monday: Day;
  readonly onChange: (part: Partial<TimesFields>) => void;
}

const KINDS: readonly { readonly value: TimesAction['kind']; readonly label: string }[] = [
  { value: 'date', label: 'Move to a date' },
  { value: 'shift', label: 'Shift' },
  { value: 'clock', label: 'Time of day' },
  { value: 'zone', label: 'Timezone' },
];

type FieldsProps = Omit<TimesFormProps, 'monday'>;

function ShiftFields({ fields, onChange }: FieldsProps) {
  return (
    <>
      <Field label="Days">
        {(control) => (
          <TextInput
            {...control}
            type="number"
            step="1"
            value={fields.days}
            onChange={(event) => onChange({ days: event.target.value })}
          />
        )}
      </Field>
      <Field label="Hours">
        {(control) => (
          <TextInput
            {...control}
            type="number"
            step="1"
            value={fields.hours}
            onChange={(event) => onChange({ hours: event.target.value })}
          />
        )}
      </Field>
      <p className={styles.hint}>
        Later, or earlier with a minus. Days keep the clock time, also when clocks change.
      </p>
    </>
  );
}

function ZoneFields({ fields, onChange }: FieldsProps) {
  return (
    <>
      <Field label="New timezone">
        {(control) => (
          <NativeSelect
            {...control}
            value={fields.zone}
            onChange={(event) => onChange({ zone: event.target.value })}
          >
            {API_ZONES.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <Segmented
        label="What stays"
        choices={[
          { value: 'wall', label: 'Keep the clock time' },
          { value: 'moment', label: 'Keep the moment' },
        ]}
        value={fields.keep}
        onChange={(keep) => onChange({ keep })}
      />
    </>
  );
}

/** What is to be done to the times of all chosen posts. */
export function TimesForm(props: TimesFormProps) {
  const { fields, monday, onChange } = props;
  return (
    <div className={styles.form}>
      <Segmented
        label="What to change"
        choices={KINDS}
        value={fields.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <div className={styles.fields}>
        {fields.kind === 'shift' && <ShiftFields {...props} />}
        {fields.kind === 'clock' && (
          <Field label="New time of day">
            {(control) => (
              <TextInput
                {...control}
                type="time"
                value={fields.clock}
                onChange={(event) => onChange({ clock: event.target.value })}
              />
            )}
          </Field>
        )}
        {fields.kind === 'date' && (
          <>
            <Field label="New date">
              {(control) => (
                <TextInput
                  {...control}
                  type="date"
                  value={fields.day}
                  onChange={(event) => onChange({ day: event.target.value })}
                />
              )}
            </Field>
            <Button size="sm" onClick={() => onChange({ day: monday })}>
              Next Monday
            </Button>
            <p className={styles.hint}>Each keeps its clock time, in its own timezone.</p>
          </>
        )}
        {fields.kind === 'zone' && <ZoneFields {...props} />}
      </div>
    </div>
  );
}
