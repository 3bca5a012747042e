import { createContext } from 'react';

/** The folded words of the search. A key renders what marks them, and not the rows around it. */
export const SearchWords = createContext<readonly string[]>([]);
