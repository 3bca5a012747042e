import type { KeyboardEvent } from 'react';
import styles from './tabs.module.css';

interface Tab<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Panels are called `${id}-${value}-panel`, and labelled by `${id}-${value}`. */
  readonly id: string;
}

/** A row of tabs; the panels are the caller's. Arrow keys go round, as the ARIA pattern has it. */
export function Tabs<T extends string>({ label, tabs, value, onChange, id }: TabsProps<T>) {
  const turn = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChange(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${id}-${tab.value}`}
          aria-selected={tab.value === value}
          aria-controls={tab.value === value ? `${id}-${tab.value}-panel` : undefined}
          tabIndex={tab.value === value ? 0 : -1}
          className={styles.tab}
          onClick={() => onChange(tab.value)}
          onKeyDown={turn}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
