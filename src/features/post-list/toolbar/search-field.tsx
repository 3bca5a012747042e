import { Search } from 'lucide-react';
import { startTransition } from 'react';
import { TextInput } from '#ui/text-input.tsx';
import styles from './list-toolbar.module.css';
import { useSearchText } from './use-search-text.ts';

interface SearchFieldProps {
  /** The filter's, as the URL has it. */
  readonly search: string;
  /** At each key: the list follows when the frame allows. */
  readonly onSearch: (search: string) => void;
  /** After a pause: to be kept in the URL. */
  readonly onKeep: (search: string) => void;
}

/** Holds what is typed by itself, so that a key draws this field again and nothing else. */
export function SearchField({ search, onSearch, onKeep }: SearchFieldProps) {
  const [text, setText] = useSearchText(search, onKeep);
  return (
    <div className={styles.search}>
      <Search className={styles.searchIcon} aria-hidden />
      <TextInput
        type="search"
        aria-label="Search captions"
        placeholder="Search captions"
        value={text}
        onChange={(event) => {
          const next = event.target.value;
          setText(next);
          startTransition(() => onSearch(next));
        }}
      />
    </div>
  );
}
