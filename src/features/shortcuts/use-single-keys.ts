import { useCallback, useState } from 'react';
import { readStored, writeStored } from '#ui/stored-value.ts';

const STORED_AS = 'rundown.single-keys';
const parse = (text: string) => (text === 'off' ? text : null);

/**
 * Whether single letters are shortcuts. Whoever speaks to the computer, or types by accident, can
 * switch them off (WCAG 2.1.4), and they stay off.
 */
export function useSingleKeys() {
  const [singleKeys, setOn] = useState(() => readStored(STORED_AS, parse) === null);
  const setSingleKeys = useCallback((on: boolean) => {
    setOn(on);
    writeStored(STORED_AS, on ? null : 'off');
  }, []);
  return { singleKeys, setSingleKeys };
}
