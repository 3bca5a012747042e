import { useEffect, useRef, useState } from 'react';

/** Typing shows at once; the address bar follows after a pause (browsers limit its changes). */
const URL_PAUSE_MS = 250;

/**
 * The search as typed, written to the address after a pause and taken back from it on "back".
 * `flush` writes at once: the field calls it when it loses the focus, so that whatever is opened
 * next finds the search in the address it came from.
 */
export function useSearchText(search: string, onChange: (search: string) => void) {
  const [text, setText] = useState(search);
  const [seen, setSeen] = useState(search);
  if (search !== seen) {
    setSeen(search);
    if (search !== text) setText(search);
  }
  const write = useRef(onChange);
  useEffect(() => {
    write.current = onChange;
  });
  const flush = () => {
    if (text !== search) write.current(text);
  };
  useEffect(() => {
    if (text === search) return;
    const timer = window.setTimeout(() => write.current(text), URL_PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text, search]);
  return { text, setText, flush };
}
