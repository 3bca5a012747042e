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
  /** After a pause, or when the field is left: to be written to the address. */
  readonly onPersist: (search: string) => void;
}

/** Owns what is typed, so that a key renders this field and nothing else. */
export function SearchField({ search, onSearch, onPersist }: SearchFieldProps) {
  const { text, setText, flush } = useSearchText(search, onPersist);
  return (
    <div className={styles.search}>
      <Search className={styles.searchIcon} aria-hidden />
      <TextInput
        type="search"
        aria-label="Search captions"
        data-command="Search captions in the list"
        aria-keyshortcuts="/"
        placeholder="Search"
        value={text}
        onBlur={flush}
        onChange={(event) => {
          const next = event.target.value;
          setText(next);
          startTransition(() => onSearch(next));
        }}
      />
    </div>
  );
}
