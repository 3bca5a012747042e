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
  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      <Choice
        label="Person"
        all="Everyone"
        value={filter.person}
        choices={choicesOf(people)}
        onChange={(value) => onFilter('person', value)}
      />
      <Choice
        label="Account"
        all="All accounts"
        value={filter.account}
        choices={choicesOf(accounts)}
        onChange={(value) => onFilter('account', value)}
      />
      <Choice
        label="Field"
        all="All fields"
        value={filter.field}
        choices={FIELD_CHOICES}
        onChange={(value) => onFilter('field', value)}
      />
      <Choice
        label="Outcome"
        all="All outcomes"
        value={filter.outcome}
        choices={OUTCOME_CHOICES}
        onChange={(value) => onFilter('outcome', value)}
      />
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
