import {
  findingPage,
  judgedPolicies,
  overview,
  resourcePage,
  resourceWith,
  start,
} from '../../adapters/store/governance/index.ts';
import type { Database } from '../../adapters/store/index.ts';
import type { Filters } from '../../engine/inventory/filters.ts';
import { findingSorts, resourceSorts } from '../../engine/inventory/governance.ts';

type Ask = (db: Database['db']) => Promise<unknown>;

const owner: Filters = { owner: ['web'] };
const framework: Filters = { framework: ['cis'] };
const account: Filters = { account: ['111122223333'] };
const text: Filters = { text: '0042' };
const severe: Filters = { severity: ['CRITICAL'] };

/** The pages that lie farthest behind, by what the server sorts least. */
const deep = async (db: Database['db']) => {
  let after: string | undefined;
  for (let page = 0; page < 5; page += 1) {
    const answer = await resourcePage(
      db,
      {},
      { sort: 'cost', descending: true, limit: 1000, ...(after !== undefined && { after }) },
    );
    after = answer.next;
  }
  return after;
};
let far: Promise<string | undefined> | undefined;

/** What the page asks, in all the ways that differ. */
export const questions: Readonly<Record<string, Ask>> = {
  start,
  ...named('overview', (filters) => (db) => overview(db, filters)),
  ...named('policies', (filters) => (db) => judgedPolicies(db, filters)),
  ...named('resources', (filters) => (db) => resourcePage(db, filters, { sort: 'worst', descending: true })),
  ...named('findings', (filters) => (db) => findingPage(db, filters, { sort: 'severity', descending: true })),
  ...sorted('resources', resourceSorts, (sort, descending) => (db) => resourcePage(db, {}, { sort, descending })),
  ...sorted('findings', findingSorts, (sort, descending) => (db) => findingPage(db, {}, { sort, descending })),
  'resources, far behind': async (db) => {
    far ??= deep(db);
    const after = await far;
    return resourcePage(db, {}, { sort: 'cost', descending: true, ...(after !== undefined && { after }) });
  },
  'one resource': (db) => resourceWith(db, 4242),
};

function named(question: string, ask: (filters: Filters) => Ask): Record<string, Ask> {
  const filters = {
    '': {},
    ' of an owner': owner,
    ' of a framework': framework,
    ' of an account': account,
    ' with a text': text,
    ' that are critical': severe,
  };
  return Object.fromEntries(Object.entries(filters).map(([name, filter]) => [`${question}${name}`, ask(filter)]));
}

function sorted<S extends string>(question: string, sorts: readonly S[], ask: (sort: S, descending: boolean) => Ask) {
  return Object.fromEntries(
    sorts.flatMap((sort) =>
      [false, true].map((descending) => [
        `${question} by ${sort}${descending ? ', falling' : ''}`,
        ask(sort, descending),
      ]),
    ),
  );
}
