import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { accountName, accountQueries } from '#api/account-queries.ts';
import { sharedZone } from '#domain/list/view-zone.ts';
import { CommandPalette } from '#features/command-palette/command-palette.tsx';
import type { Command } from '#features/command-palette/command.ts';
import type { Controls } from '#features/post-list/controls.ts';
import { useOpen } from '#features/post-list/rows/use-open.ts';
import { useShell } from '#app/shell-context.ts';
import { listCommands } from './list-commands.ts';
import { rowCommands } from './row-commands.ts';
import { readableKeys, screenCommands } from './screen-commands.ts';

interface PalettePaneProps extends Controls {
  readonly onClose: () => void;
}

/** Everything that can be done now, from wherever it is offered. */
export function PalettePane({ onClose, ...controls }: PalettePaneProps) {
  const { currentUndo } = useShell();
  const open = useOpen();
  const accounts = useQuery(accountQueries.all()).data;
  const { singleKeys, viewerZone, viewZone } = controls;
  // As it was when the palette opened: the list goes on loading behind it.
  const [commands] = useState((): readonly Command[] => {
    const takeBack = currentUndo.read();
    const undoCommand = {
      id: 'undo',
      group: 'Actions',
      label: 'Undo the last change',
      keys: singleKeys ? 'Z' : readableKeys('Control+Z'),
      run: () => takeBack?.(),
    };
    return [
      ...screenCommands(singleKeys),
      ...rowCommands(singleKeys),
      ...(takeBack === null ? [] : [undoCommand]),
      ...listCommands(controls),
    ];
  });
  return (
    <CommandPalette
      commands={commands}
      posts={controls.posts}
      textOf={controls.textOf}
      accountOf={({ accountId }) => accountName(accountId, accounts?.get(accountId))}
      now={controls.now}
      zone={sharedZone(viewZone, viewerZone)}
      viewerZone={viewerZone}
      onOpenPost={open}
      onClose={onClose}
    />
  );
}
