/** Where the caret is in a `decree.yaml`, half typed or not. */
export interface SettingsPlace {
  /** The keys that lead to what is written here, without places in lists. */
  path: string[];
  /** A key of the mapping at the path, a value of the last key of the path, or an entry of its list, which may be either. */
  what: 'key' | 'value' | 'entry';
  /** What stands before the caret of the word that is written. */
  word: string;
  /** The keys that the mapping has already. */
  siblings: string[];
}

const layout = /^(\s*)((?:-\s+|-$)*)(.*)$/;
const keyed = /^([\w-]+)\s*:(?:\s+(.*))?$/;

interface Line {
  /** Columns of the dash, if there is one, and of what follows it. */
  indent: number;
  column: number;
  isEntry: boolean;
  key: string | undefined;
  value: string;
}

/** Tells it by the layout alone, since a text that is being written is seldom YAML. */
export function placeIn(text: string, line: number, character: number): SettingsPlace | undefined {
  const lines = text.split(/\r\n|\n/);
  const before = (lines[line] ?? '').slice(0, character);
  if (/(^|\s)#/.test(before)) return undefined;
  const here = read(before);
  const above = lines.slice(0, line).map(read);
  const parents = parentsOf(here, above);
  const siblings = siblingsOf(here, lines.map(read), line);
  if (here.key !== undefined)
    return { path: [...parents, here.key], what: 'value', word: wordOf(here.value), siblings };
  return { path: parents, what: here.isEntry ? 'entry' : 'key', word: wordOf(here.value), siblings };
}

function read(line: string): Line {
  const [, space = '', dashes = '', rest = ''] = layout.exec(line) ?? [];
  const [, key, value] = keyed.exec(rest) ?? [];
  return {
    indent: space.length,
    column: space.length + dashes.length,
    isEntry: dashes !== '',
    key,
    value: key === undefined ? rest : (value ?? ''),
  };
}

/** The keys above, each less indented than what it holds; a list may stand as far left as its key. */
function parentsOf(here: Line, above: readonly Line[]): string[] {
  const parents: string[] = [];
  let { column, indent, isEntry } = here;
  for (const line of above.toReversed()) {
    if (line.key === undefined) continue;
    if (!isEntry && line.isEntry && line.column === column) ({ indent, isEntry } = line);
    else if (line.column < (isEntry ? indent + 1 : column) && line.column <= indent && line.value === '') {
      parents.unshift(line.key);
      ({ column, indent, isEntry } = line);
    }
  }
  return parents;
}

function siblingsOf(here: Line, all: readonly Line[], at: number): string[] {
  const keys: string[] = [];
  const isPart = (line: Line) => line.column >= here.column || line.value === '';
  for (let up = at; up >= 0; up--) {
    const line = all[up];
    if (!line || !isPart(line)) break;
    if (up !== at && line.column === here.column && line.key) keys.push(line.key);
    if (line.isEntry && line.column === here.column) break;
    if (line.column < here.column && line.key) break;
  }
  for (let down = at + 1; down < all.length; down++) {
    const line = all[down];
    if (!line || !isPart(line) || (line.isEntry && line.column <= here.column)) break;
    if (line.column < here.column && line.key) break;
    if (line.column === here.column && line.key) keys.push(line.key);
  }
  return keys;
}

/** The last part of a value, which may be one of a list in brackets. */
function wordOf(value: string): string {
  return /["']?([^\s,[\]"']*)$/.exec(value)?.[1] ?? '';
}
