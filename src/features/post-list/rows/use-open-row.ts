import { useEffect, useRef } from 'react';

/**
 * Brings the row of the open post into view when another one takes its place: not when the first opens.
 * `row`: its place in the list; -1 where it has none.
 */
export function useOpenRow(openId: string | null, row: number, show: (row: number) => void): void {
  const before = useRef(openId);
  useEffect(() => {
    const was = before.current;
    before.current = openId;
    if (was === null || openId === null || was === openId) return;
    if (row !== -1) show(row);
  });
}
