import { useId } from 'react';
import {
  type ActivityFilter,
  type ActivityParameter,
  FIELD_CHOICES,
  OUTCOME_CHOICES,
} from '#domain/history/activity-filter.ts';
import { Button } from '#ui/button.tsx';
import { NativeSelect } from '#ui/native-select.tsx';
import { TextInput } from '#ui/text-input.tsx';
import styles from './activity.module.css';

interface ActivityFiltersProps {
  readonly filter: ActivityFilter;
  readonly onFilter: (name: ActivityParameter, value: string) => void;
  /** Names by id, of those that have been met. */
  readonly people: ReadonlyMap<string, string>;
  readonly accounts: ReadonlyMap<string, string>;
}

interface ChoiceProps {
  readonly label: string;
  /** What stands for everything. */
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, all, value = '', choices, onChange }: ChoiceProps) {
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{all}</option>
      {(isKnown ? choices : [...choices, { value, label: value }]).map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </NativeSelect>
  );
}

const choicesOf = (names: ReadonlyMap<string, string>) =>
  [...names].map(([value, label]) => ({ value, label }));

/** What the entries are about. Each stands in the address. */
export function ActivityFilters({ filter, onFilter, people, accounts }: ActivityFiltersProps) {
  const dayId = useId();
  const choices = [
    ['person', 'Person', 'Everyone', choicesOf(people)],
    ['account', 'Account', 'All accounts', choicesOf(accounts)],
    ['field', 'Field', 'All fields', FIELD_CHOICES],
    ['outcome', 'Outcome', 'All outcomes', OUTCOME_CHOICES],
  ] as const;
  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      {choices.map(([name, label, all, options]) => (
        <Choice
          key={name}
          label={label}
          all={all}
          value={filter[name]}
          choices={options}
          onChange={(value) => onFilter(name, value)}
        />
      ))}
      <label className={styles.day} htmlFor={dayId}>
        Day (UTC)
        <TextInput
          id={dayId}
          type="date"
          value={filter.day ?? ''}
          onChange={(event) => onFilter('day', event.target.value)}
        />
      </label>
      {filter.post !== undefined && (
        <Button size="sm" onClick={() => onFilter('post', '')}>
          One post only: show all
        </Button>
      )}
    </div>
  );
}
