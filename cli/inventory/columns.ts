import { visible, width } from '../../engine/report/display.ts';

/** Rows as columns that fit under each other; the last one is as long as it is. */
export function table(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [names, ...rows].map((row) => row.map(visible));
  const widths = names.map((_, index) => Math.max(...all.map((row) => width(row[index] ?? ''))));
  const pad = (cell: string, index: number) =>
    index === names.length - 1 ? cell : cell + ' '.repeat((widths[index] ?? 0) - width(cell));
  return all.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}

/** Rows as RFC 4180 has them. A cell that a spreadsheet would run is kept from it. */
export function csv(names: readonly string[], rows: readonly (readonly string[])[]): string {
  return [names, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
