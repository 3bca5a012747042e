/** The list's tools as commands: each does what its button, select or key does. */
import { API_ZONES } from '#contract/zone.ts';
import { NO_FILTER, STATUS_FILTERS } from '#domain/list/list-filter.ts';
import { sharedZone } from '#domain/list/view-zone.ts';
import { platformName } from '#domain/platform-name.ts';
import { zoneCity } from '#domain/time/zone-name.ts';
import type { Command } from '#features/command-palette/command.ts';
import type { Controls } from '#features/post-list/controls.ts';

const PLATFORMS = [null, 'tiktok', 'instagram'] as const;
const CONTENTS = [
  [null, 'all'],
  ['video', 'Videos'],
  ['slides', 'Slides'],
] as const;
const VIEWS = [
  ['list', 'List', 'L', ''],
  ['week', 'Week', 'W', 'planner calendar'],
  ['month', 'Month', 'M', 'planner calendar'],
] as const;

type Spare = Omit<Command, 'id' | 'group'>;
const inGroup = (group: string, commands: readonly Spare[]): Command[] =>
  commands.map((command) => ({ ...command, group, id: `${group}: ${command.label}` }));

const keysWhere = (isOn: boolean, keys: string) => (isOn ? { keys } : {});

function viewCommands({ view, changeView, changeAt, singleKeys }: Controls): Command[] {
  return inGroup('View', [
    ...VIEWS.map(([value, label, keys, also]) => ({
      label,
      also: `show view ${also}`,
      ...keysWhere(singleKeys, keys),
      isChosen: view === value,
      run: () => changeView(value),
    })),
    ...(view === 'list'
      ? []
      : [{ label: 'Today', ...keysWhere(singleKeys, 'T'), run: () => changeAt(null) }]),
  ]);
}

function filterCommands({ filter, change, accountChoices }: Controls): Command[] {
  const statuses = STATUS_FILTERS.map((status) => ({
    label: `Show ${status} posts`,
    also: 'status filter',
    isChosen: filter.status === status && !filter.isThisWeek,
    run: () => change({ status, isThisWeek: false }),
  }));
  const failed = {
    label: 'Show failed posts of this week',
    also: 'status filter',
    isChosen: filter.status === 'failed' && filter.isThisWeek,
    run: () => change({ ...NO_FILTER, status: 'failed', isThisWeek: true }),
  };
  const clear = {
    label: 'Clear all filters',
    also: 'reset everything',
    run: () => change(NO_FILTER),
  };
  return [
    ...inGroup('Filters', [
      ...statuses,
      failed,
      ...PLATFORMS.map((platform) => ({
        label: `Platform: ${platform === null ? 'all' : (platformName(platform) ?? platform)}`,
        isChosen: filter.platform === platform,
        run: () => change({ platform }),
      })),
      ...CONTENTS.map(([contentType, word]) => ({
        label: `Content: ${word}`,
        isChosen: filter.contentType === contentType,
        run: () => change({ contentType }),
      })),
      clear,
    ]),
    ...inGroup(
      'Accounts',
      [
        { label: 'All accounts', isChosen: filter.accountId === null, accountId: null },
        ...accountChoices.map(({ accountId, label }) => ({
          label: `Account: ${label}`,
          isChosen: filter.accountId === accountId,
          accountId,
        })),
      ].map(({ accountId, ...rest }) => ({ ...rest, run: () => change({ accountId }) })),
    ).map(
      // Two accounts may have one name.
      (command, index) => ({ ...command, id: `${command.id} ${index}` }),
    ),
  ];
}

function zoneCommands({ viewZone, changeViewZone, viewerZone }: Controls): Command[] {
  const city = zoneCity(sharedZone('my', viewerZone) ?? 'UTC');
  return inGroup(
    'Times in',
    [
      ['my', `Times in your zone (${city})`] as const,
      ...API_ZONES.map(({ id, label }) => [id, `Times in ${label}`] as const),
      ['own', 'Times in each post’s own zone'] as const,
    ].map(([zone, label]) => ({
      label,
      also: `timezone clock ${zone}`,
      isChosen: viewZone === zone,
      run: () => changeViewZone(zone),
    })),
  );
}

/** Views, zones and filters. The accounts come last: there may be hundreds. */
export function listCommands(controls: Controls): readonly Command[] {
  const filters = filterCommands(controls);
  return [
    ...viewCommands(controls),
    ...filters.filter(({ group }) => group !== 'Accounts'),
    ...zoneCommands(controls),
    ...filters.filter(({ group }) => group === 'Accounts'),
  ];
}
