import { findingPage, resourcePage } from '../../adapters/store/governance/index.ts';
import type { Database } from '../../adapters/store/index.ts';
import type { Finding } from '../../engine/evaluate/finding.ts';
import { csvLine } from '../../engine/inventory/csv.ts';
import type { Filters } from '../../engine/inventory/filters.ts';
import type { ExportFormat, FindingRow, Page, ResourceRow } from '../../engine/inventory/governance.ts';
import { defaultOptions } from '../../engine/report/report.ts';
import { sarif } from '../../engine/report/sarif.ts';
import { version } from '../version.ts';

/** Rows that are asked for at a time. */
const atOnce = 2000;

/** What can be taken away. */
export const lists = ['findings', 'resources'] as const;
type List = (typeof lists)[number];

export const contentTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  sarif: 'application/sarif+json; charset=utf-8',
};

/** A list as a text of some format, in pieces, whatever its length. */
export function exported(
  db: Database['db'],
  list: List,
  format: ExportFormat,
  filters: Filters,
): AsyncIterable<string> {
  if (format === 'sarif') return sarifOf(findings(db, filters));
  if (list === 'findings')
    return format === 'csv' ? csvOf(findingCells, findings(db, filters)) : jsonOf(findings(db, filters));
  return format === 'csv' ? csvOf(resourceCells, resources(db, filters)) : jsonOf(resources(db, filters));
}

const findings = (db: Database['db'], filters: Filters) =>
  rowsOf((after) => findingPage(db, filters, { descending: true, limit: atOnce, ...after }));
const resources = (db: Database['db'], filters: Filters) =>
  rowsOf((after) => resourcePage(db, filters, { sort: 'address', limit: atOnce, ...after }));

async function* rowsOf<Row>(ask: (after: { after?: string }) => Promise<Page<Row>>): AsyncGenerator<Row> {
  let after: { after?: string } | undefined = {};
  while (after) {
    const page: Page<Row> = await ask(after);
    yield* page.rows;
    after = page.next === undefined ? undefined : { after: page.next };
  }
}

type Cells<Row> = Readonly<Record<string, (row: Row) => string | number | undefined>>;

const findingCells: Cells<FindingRow> = {
  policy: ({ policy }) => policy,
  title: ({ title }) => title,
  severity: ({ severity }) => severity,
  address: ({ address }) => address,
  message: ({ message }) => message,
  type: ({ type }) => type,
  account: ({ account }) => account,
  region: ({ region }) => region,
  file: ({ file }) => file,
  line: ({ line }) => line,
  first_seen: ({ firstSeen }) => firstSeen,
  accepted_by: ({ acceptedBy }) => acceptedBy,
  accepted_until: ({ acceptedUntil }) => acceptedUntil,
  accepted_reason: ({ acceptedReason }) => acceptedReason,
};

const resourceCells: Cells<ResourceRow> = {
  address: ({ address }) => address,
  type: ({ type }) => type,
  account: ({ account }) => account,
  region: ({ region }) => region,
  owner: ({ owner }) => owner,
  state: ({ state }) => state,
  findings: (row) => row.findings,
  worst: ({ worst }) => worst,
  monthly_cost: ({ monthlyCost }) => monthlyCost,
  file: ({ file }) => file,
  line: ({ line }) => line,
  first_seen: ({ firstSeen }) => firstSeen,
};

async function* csvOf<Row>(cells: Cells<Row>, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield csvLine(Object.keys(cells));
  for await (const row of rows) yield csvLine(Object.values(cells).map((cell) => cell(row)));
}

async function* jsonOf(rows: AsyncIterable<object>): AsyncGenerator<string> {
  let start = '[\n';
  for await (const row of rows) {
    yield `${start}${JSON.stringify(row)}`;
    start = ',\n';
  }
  yield start === '[\n' ? '[]\n' : '\n]\n';
}

async function* sarifOf(rows: AsyncIterable<FindingRow>): AsyncGenerator<string> {
  const all: Finding[] = [];
  for await (const row of rows) if (row.acceptedBy === undefined) all.push(findingOf(row));
  const report = { findings: all, excepted: [], diagnostics: [], policies: [], resources: 0, seconds: 0 };
  yield* sarif(report, { ...defaultOptions, version });
}

/** As a check gives it, as far as the inventory keeps it. */
function findingOf({ policy, title, severity, address, message, file, line }: FindingRow): Finding {
  const start = { line: line ?? 1, column: 1 };
  return {
    ...{ policy, title, severity, address, message },
    path: [],
    root: '',
    modules: [],
    docs: [],
    ...(file !== undefined && { file, range: { start, end: start } }),
  };
}
