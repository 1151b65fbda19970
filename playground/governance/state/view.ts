import { type Filters, readFilters, writeFilters } from '../../../engine/inventory/filters.ts';

/** What can be looked at, by the name in the address. */
export const viewTitles = {
  overview: 'Overview',
  policies: 'Policies',
  resources: 'Resources',
  findings: 'Findings',
  frameworks: 'Frameworks',
  unowned: 'Unowned',
  untagged: 'Untagged',
  unmanaged: 'Unmanaged',
  report: 'Report',
} as const;
export type ViewName = keyof typeof viewTitles;
export const viewNames = Object.keys(viewTitles) as ViewName[];

/** What the page shows; all of it is in its address. */
export interface View {
  name: ViewName;
  filters: Filters;
  sort?: string;
  descending?: boolean;
  /** The resource that is looked at closely. */
  resource?: number;
}

/** What a view looks for by itself. */
const implied: Readonly<Partial<Record<ViewName, Filters>>> = {
  unowned: { lacks: ['owner'] },
  untagged: { lacks: ['tags'] },
  unmanaged: { state: ['unmanaged'] },
};

/** Everything that must hold of what a view lists. */
export function askedOf({ name, filters }: View): Filters {
  return { ...filters, ...implied[name] };
}

/** Reads the part of an address behind the `?`. What it does not say, or says wrongly, is left out. */
export function readView(search: string): View {
  const parameters = new URLSearchParams(search);
  const name = viewNames.find((known) => known === parameters.get('view')) ?? 'overview';
  const resource = Number(parameters.get('resource'));
  const sort = parameters.get('sort');
  return {
    name,
    filters: readFilters(parameters).filters,
    ...(sort !== null && /^\w+$/.test(sort) && { sort, descending: parameters.get('descending') === 'true' }),
    ...(Number.isSafeInteger(resource) && resource > 0 && { resource }),
  };
}

/** The address of a view, from the `?`. */
export function writeView({ name, filters, sort, descending, resource }: View): string {
  const parameters = new URLSearchParams([['view', name], ...writeFilters(filters)]);
  if (sort !== undefined) {
    parameters.set('sort', sort);
    parameters.set('descending', String(descending ?? false));
  }
  if (resource !== undefined) parameters.set('resource', String(resource));
  return `?${parameters}`;
}

/** Another view of the same things. */
export function viewOf(name: ViewName, filters: Filters): View {
  return { name, filters };
}

/** The filters with one more value of one of them. */
export function withFilter(filters: Filters, name: string, value: string): Filters {
  return readFilters(new URLSearchParams([...writeFilters(filters), [name, value]])).filters;
}

export function withoutFilter(filters: Filters, name: string, value: string): Filters {
  const left = writeFilters(filters).filter(([other, held]) => other !== name || held !== value);
  return readFilters(new URLSearchParams(left)).filters;
}
