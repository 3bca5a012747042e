/** Puts the benchmark's table between its two markers in README.md, so that the figures cannot go stale. */
import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- npm run bench writes from here -->';
const END = '<!-- to here -->';

/** `text` with `table` in the place of what stands between the markers. Throws where one is missing. */
export function withTable(text: string, table: string): string {
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (start === -1 || end < start) throw new Error(`README.md has no “${BEGIN}” before “${END}”`);
  return `${text.slice(0, start + BEGIN.length)}\n\n${table.trim()}\n\n${text.slice(end)}`;
}

/** Cells as a table of Markdown, in the form that Prettier leaves as it is: text left, figures right. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(4, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${cells.join(' | ')} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...body] = rows;
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

export function writeReadme(path: string, table: string): void {
  writeFileSync(path, withTable(readFileSync(path, 'utf8'), table));
}
