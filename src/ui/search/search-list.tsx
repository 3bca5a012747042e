import { Check, Search } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useUnheard } from '#ui/use-unheard.ts';
import { matchesWords } from './match-words.ts';
import styles from './search-select.module.css';

export interface SearchOption {
  readonly value: string;
  /** The option's name: what is searched, shown on the trigger and said by assistive technology. */
  readonly label: string;
  /** Beside the name for the eye. */
  readonly aside?: string;
  /** A button at the end of the row: it stands outside the option, which may hold none. */
  readonly action?: (tabIndex: 0 | -1) => ReactNode;
}

interface SearchListProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly SearchOption[];
  readonly onChoose: (value: string) => void;
}

/** More than these are not rendered: nobody reads so many, and the rest is a word away. */
const MOST_SHOWN = 300;

/** Where a key takes the highlighted option; null for a key that takes it nowhere. */
function indexAfter(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** A search field over its options. The focus stays in the field; the keys move a highlight. */
export function SearchList({ id, label, value, options, onChoose }: SearchListProps) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      options.findIndex((option) => option.value === value),
    ),
  );
  const found = options.filter((option) => matchesWords(option.label, query));
  const shown = found.slice(0, MOST_SHOWN);
  // One stop for the Tab key: the highlighted option's button, or the first where it has none.
  const stop =
    shown[active]?.action === undefined
      ? shown.findIndex((option) => option.action !== undefined)
      : active;
  const search = (text: string) => {
    setQuery(text);
    setActive(0);
  };
  const unheard = useUnheard(query, (event) => search(event.currentTarget.value), true);
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <>
      <div className={styles.search}>
        <Search aria-hidden />
        <input
          type="search"
          aria-label={label}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={shown[active] === undefined ? undefined : optionId(active)}
          autoComplete="off"
          spellCheck={false}
          placeholder={label}
          value={query}
          onChange={(event) => search(event.target.value)}
          {...unheard}
          onKeyDown={(event) => {
            const next = indexAfter(event.key, active, shown.length);
            const chosen = shown[active];
            // Enter would otherwise send the form around it.
            if (next !== null || event.key === 'Enter') event.preventDefault();
            if (next !== null) setActive(next);
            else if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen.value);
          }}
        />
      </div>
      <div className={styles.scroll}>
        <div id={id} role="listbox" aria-label={label} className={styles.list}>
          {shown.map((option, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the search field has the keys and the focus
            <div
              key={option.value}
              id={optionId(index)}
              role="option"
              aria-selected={option.value === value}
              className={styles.option}
              data-active={index === active || undefined}
              onPointerMove={() => setActive(index)}
              onClick={() => onChoose(option.value)}
            >
              <span className={styles.check}>
                {option.value === value && <Check aria-hidden />}
              </span>
              <span>{option.label}</span>
              {option.aside !== undefined && (
                <span className={styles.aside} aria-hidden>
                  {option.aside}
                </span>
              )}
            </div>
          ))}
        </div>
        <div>
          {shown.map((option, index) => (
            <div
              key={option.value}
              className={styles.action}
              data-active={index === active || undefined}
            >
              {option.action?.(index === stop ? 0 : -1)}
            </div>
          ))}
        </div>
      </div>
      <p role="status" className={styles.note}>
        {found.length === 0 && <span>Nothing has this name. Try a shorter word.</span>}
        {found.length > shown.length && (
          <span>{`The first ${shown.length} of ${found.length}. Type a part of the name to see others.`}</span>
        )}
      </p>
    </>
  );
}
