import type { Severity } from '../policy/metadata.ts';

/** What can be asked for by name; several values of one: any of them. */
export const listFilters = ['account', 'region', 'type', 'owner', 'tag', 'policy', 'framework', 'control'] as const;
export type ListFilter = (typeof listFilters)[number];

/** The gravest first, as they are shown. Said here, so that a page need not bring all that reads policies. */
export const severityFilters = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const satisfies readonly Severity[];

export const stateFilters = ['managed', 'unmanaged', 'missing'] as const;
export type StateFilter = (typeof stateFilters)[number];

/** What resources may be without. */
export const lackFilters = ['owner', 'tags'] as const;
export type LackFilter = (typeof lackFilters)[number];

/** Which resources and findings are asked for. All of it must hold. */
export interface Filters extends Partial<Record<ListFilter, string[]>> {
  severity?: Severity[];
  state?: StateFilter[];
  lacks?: LackFilter[];
  /** In a resource's address, identity or owner; of findings also in the policy's id or title. */
  text?: string;
}

/** Names of parameters, and values of them; as much of `URLSearchParams` as is needed. */
export interface Parameters {
  getAll(name: string): string[];
}

const longestValue = 500;
const mostValues = 50;

/** Reads the parameters of an address. What is not a value is named. */
export function readFilters(parameters: Parameters): { filters: Filters; mistakes: string[] } {
  const mistakes: string[] = [];
  const filters: Filters = {};
  const valuesOf = (name: string): string[] => {
    const values = parameters.getAll(name).filter((value) => value !== '');
    if (values.length > mostValues) mistakes.push(`\`${name}\` has more than ${mostValues} values`);
    const tooLong = values.some((value) => value.length > longestValue || value.includes('\0'));
    if (tooLong) mistakes.push(`\`${name}\` has a value that is too long, or no text`);
    return [...new Set(values)];
  };
  const known = <T extends string>(name: string, all: readonly T[]): T[] =>
    valuesOf(name).flatMap((value) => {
      const found = all.find((one) => one === value);
      if (found === undefined) mistakes.push(`\`${name}\` must be one of ${all.join(', ')}`);
      return found === undefined ? [] : [found];
    });

  for (const name of listFilters) {
    const values = valuesOf(name);
    if (values.length > 0) filters[name] = values;
  }
  const severity = known('severity', severityFilters);
  if (severity.length > 0) filters.severity = severity;
  const state = known('state', stateFilters);
  if (state.length > 0) filters.state = state;
  const lacks = known('lacks', lackFilters);
  if (lacks.length > 0) filters.lacks = lacks;
  const [text] = valuesOf('text');
  if (text !== undefined) filters.text = text;
  return { filters, mistakes };
}

/** The filters as parameters of an address, always in the same order. */
export function writeFilters(filters: Filters): [name: string, value: string][] {
  const { severity = [], state = [], lacks = [], text } = filters;
  const lists = listFilters.flatMap((name) => (filters[name] ?? []).map((value) => [name, value] as [string, string]));
  const chosen = Object.entries({ severity, state, lacks }).flatMap(([name, values]) =>
    values.map((value) => [name, value] as [string, string]),
  );
  return [...lists, ...chosen, ...(text === undefined ? [] : [['text', text] as [string, string]])];
}

/** Whether there is nothing to filter by. */
export function isUnfiltered(filters: Filters): boolean {
  return writeFilters(filters).length === 0;
}
