import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { readBasePath } from '#api/base-path.ts';
import { type ActivityParameter, activityFilterOf } from '#domain/history/activity-filter.ts';
import { postAddress } from '#domain/list/post-address.ts';
import { ActivityPage } from '#features/history/activity-page.tsx';
import { useOpen } from '#features/post-list/rows/use-open.ts';
import { useShell } from './shell-context.ts';

/** The history over all posts, with its filters in the address. */
export function ActivityPane() {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const open = useOpen();
  const { viewerZone } = useShell();
  const filter = useMemo(() => activityFilterOf(search), [search]);
  const setFilter = useCallback(
    (name: ActivityParameter, value: string) =>
      void navigate({
        to: '/activity',
        search: ({ [name]: _before, ...rest }) =>
          value === '' ? rest : { ...rest, [name]: value },
      }),
    [navigate],
  );
  return (
    <ActivityPage
      viewerZone={viewerZone}
      filter={filter}
      onFilter={setFilter}
      renderLink={(postId, title) => (
        <a
          href={readBasePath().slice(0, -1) + postAddress(postId)}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            open(postId);
          }}
        >
          {title}
        </a>
      )}
    />
  );
}
