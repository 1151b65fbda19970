import { visible, width } from '../../engine/report/display.ts';

/** Rows as columns that fit under each other; the last one is as long as it is. */
export function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [names, ...rows].map((row) => row.map(visible));
  const widths = names.map((_, index) => Math.max(...all.map((row) => width(row[index] ?? ''))));
  const pad = (cell: string, index: number) =>
    index === names.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - width(cell));
  return all.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}
