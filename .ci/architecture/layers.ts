/**
 * The layer table: a file imports only from the layers its own row names. Each row also says which
 * packages it may not touch. `docs/` explains it; this is what is enforced.
 */
export interface Layer {
  readonly name: string;
  /** Every file of the layer begins so. */
  readonly folder: string;
  /** Names of other layers. Its own folder is always allowed, but for `separate` ones. */
  readonly mayImport: readonly string[];
  /** Subfolders that may not import one another. */
  readonly separate?: true;
  /** Takes nothing from its surroundings: the clock, the network, the page. */
  readonly pure?: true;
  /** Packages that are all it may import. */
  readonly onlyPackages?: readonly string[];
}

export const LAYERS: readonly Layer[] = [
  { name: 'contract', folder: 'src/contract/', mayImport: [], onlyPackages: ['zod'], pure: true },
  {
    name: 'domain',
    folder: 'src/domain/',
    mayImport: ['contract'],
    onlyPackages: ['dayjs'],
    pure: true,
  },
  { name: 'api', folder: 'src/api/', mayImport: ['contract', 'domain'] },
  { name: 'ui', folder: 'src/ui/', mayImport: [] },
  {
    name: 'features',
    folder: 'src/features/',
    mayImport: ['contract', 'domain', 'api', 'ui'],
    separate: true,
  },
  {
    name: 'app',
    folder: 'src/app/',
    mayImport: ['contract', 'domain', 'api', 'ui', 'features'],
  },
  { name: 'server', folder: 'server/', mayImport: ['contract', 'domain'] },
];

/** A package that only one folder, or only by one entry, may import. */
export const PACKAGE_RULES: readonly {
  readonly package: string;
  readonly folder?: string;
  readonly entry?: string;
  readonly why: string;
}[] = [
  { package: 'dayjs', folder: 'src/domain/time/', why: 'dayjs belongs to domain/time alone' },
  { package: 'zod', entry: 'zod/mini', why: 'zod is imported as zod/mini, a third of the bytes' },
];

export const MAX_LINES = 300;
export const NAMELESS_FOLDERS = ['utils', 'helpers', 'common', 'misc'];

/** The layer of a file; undefined for one outside the table (a config, a test of the whole tree). */
export function layerOf(path: string): Layer | undefined {
  return LAYERS.find(({ folder }) => path.startsWith(folder));
}
