import { useState } from 'react';

/** The search that the list follows: ahead of the URL's while typing, and back to it on "back". */
export function useTypedSearch(inAddress: string) {
  const [search, setSearch] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  if (inAddress !== seen) {
    setSeen(inAddress);
    setSearch(inAddress);
  }
  return [search, setSearch] as const;
}
