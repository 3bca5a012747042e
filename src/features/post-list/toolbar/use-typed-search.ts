import { useState } from 'react';

/** The search that the list follows: ahead of the URL's while typing, and back to it on "back". */
export function useTypedSearch(kept: string) {
  const [search, setSearch] = useState(kept);
  const [seen, setSeen] = useState(kept);
  if (kept !== seen) {
    setSeen(kept);
    setSearch(kept);
  }
  return [search, setSearch] as const;
}
