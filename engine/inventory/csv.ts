/** A line of CSV (RFC 4180). What a spreadsheet would take for a formula is marked as text. */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map((cell) => cellText(cell ?? '')).join(',')}\r\n`;
}

function cellText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
