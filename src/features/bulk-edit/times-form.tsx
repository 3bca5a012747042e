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

interface ValueFieldProps extends FieldsProps {
  readonly label: string;
  readonly name: 'days' | 'hours' | 'clock' | 'day';
  readonly type: 'number' | 'time' | 'date';
}

function ValueField({ label, name, type, fields, onChange }: ValueFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          type={type}
          value={fields[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
}

function ShiftFields(props: FieldsProps) {
  return (
    <>
      <ValueField {...props} label="Days" name="days" type="number" />
      <ValueField {...props} label="Hours" name="hours" type="number" />
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
          <ValueField {...props} label="New time of day" name="clock" type="time" />
        )}
        {fields.kind === 'date' && (
          <>
            <ValueField {...props} label="New date" name="day" type="date" />
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
