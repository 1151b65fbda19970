import type { Position, Range } from 'vscode-languageserver';
import { toRange } from '../convert/range.ts';
import type { Meaning, NameTable } from './names.ts';
import type { Outlined } from './outlines.ts';

/** One place of a name. */
export interface Occurrence {
  uri: string;
  range: Range;
  isDefinition: boolean;
}

/** Every place that means the same as a name of a text does, in all texts that can mean it. */
export function occurrencesOf(names: NameTable, outlined: Outlined, meaning: Meaning): Occurrence[] {
  if (meaning.kind === 'variable') return variablePlaces(outlined, meaning.variable);
  // A built-in function or a part of the input is what it is everywhere.
  const texts = new Map([...names.outlined, outlined].map((one) => [one.uri, one]));
  return [...texts.values()].flatMap((one) => placesIn(names, one, meaning.path));
}

/** Those in one text. */
export function occurrencesIn(names: NameTable, outlined: Outlined, meaning: Meaning): Occurrence[] {
  return meaning.kind === 'variable'
    ? variablePlaces(outlined, meaning.variable)
    : placesIn(names, outlined, meaning.path);
}

function variablePlaces(
  { uri }: Outlined,
  { places, kind }: Extract<Meaning, { kind: 'variable' }>['variable'],
): Occurrence[] {
  return places.map((place, index) => ({ uri, range: toRange(place), isDefinition: kind !== 'free' && index === 0 }));
}

function placesIn(names: NameTable, outlined: Outlined, path: readonly string[]): Occurrence[] {
  return names.placesOf(outlined, path).map(({ range, reference }) => ({
    uri: outlined.uri,
    range,
    isDefinition: reference?.role === 'definition',
  }));
}

/** What stands at a place of a text, with everything that it is looked for in. */
export interface Looked {
  names: NameTable;
  outlined: Outlined;
  range: Range;
  meaning: Meaning;
}

interface Index {
  names(): Promise<NameTable>;
  outlines: { of(uri: string, text?: string): Promise<Outlined | undefined> };
}

/** Looks what a position of a text means. */
export async function lookAt(rego: Index, uri: string, text: string, position: Position): Promise<Looked | undefined> {
  const [outlined, names] = await Promise.all([rego.outlines.of(uri, text), rego.names()]);
  const found = outlined && names.meaningAt(outlined, position);
  return found && { names, outlined, ...found };
}
