/** Something that can be done, by its name. */
export interface Command {
  /** One of its own. */
  readonly id: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly label: string;
  /** Other words that find it. */
  readonly also?: string;
  /** The keys that do the same: `L`, `Ctrl + Enter`. */
  readonly keys?: string;
  /** It is what the screen shows already. */
  readonly isChosen?: boolean;
  readonly run: () => void;
}
