import { useCallback, useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';

/**
 * The URL's parameters, and how to change them in place. Unlike wouter's own hook it does not follow
 * the path: opening a post draws nothing of the list again. (Nor does it decode twice.)
 */
export function useUrlParams() {
  const search = useSearch();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const changeParams = useCallback((change: (params: URLSearchParams) => void) => {
    const { pathname, search: before } = window.location;
    const next = new URLSearchParams(before);
    change(next);
    const text = next.toString();
    navigate(text === '' ? pathname : `${pathname}?${text}`, {
      replace: true,
      // A post may have been opened meanwhile: how it is left stands there.
      state: window.history.state,
    });
  }, []);
  return { params, changeParams };
}
