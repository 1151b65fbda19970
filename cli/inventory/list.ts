import type { Listed, ListedFinding, ListedResource, ListFilters } from '../../adapters/store/index.ts';
import { csvLine } from '../../engine/inventory/csv.ts';
import { counted } from '../../engine/report/report.ts';
import { badCall, exitCodes } from '../host/exit.ts';
import { writeDiagnostics, writeResult } from '../host/terminal.ts';
import { readSettings } from '../input/settings.ts';
import { table } from './columns.ts';
import { type DatabaseOptions, withDatabase } from './database.ts';

export interface ListOptions extends DatabaseOptions, ListFilters {
  accepted?: true;
  page: number;
  limit: number;
  json?: true;
  csv?: true;
}

/** A column of a list, as people and programs read it. */
type Columns<T> = Readonly<Record<string, (row: T) => string>>;

const resourceColumns: Columns<ListedResource> = {
  worst: ({ worst }) => worst ?? '',
  findings: ({ findings }) => String(findings),
  type: ({ type }) => type,
  account: ({ account }) => account ?? '',
  region: ({ region }) => region ?? '',
  owner: ({ owner }) => owner ?? '',
  is: ({ managed, missing }) => (missing ? 'missing' : managed ? 'managed' : 'unmanaged'),
  source: ({ source }) => source,
  address: ({ address }) => address,
};

const findingColumns: Columns<ListedFinding> = {
  finding: ({ id }) => String(id),
  severity: ({ severity }) => severity,
  policy: ({ policy }) => policy,
  account: ({ account }) => account ?? '',
  region: ({ region }) => region ?? '',
  since: ({ firstSeen }) => firstSeen.toISOString().slice(0, 10),
  accepted: ({ acceptedUntil }) => (acceptedUntil === null ? '' : `until ${acceptedUntil}`),
  place: ({ file, line, root }) => (file === null ? root : `${file}:${line}`),
  address: ({ address }) => address,
  message: ({ message }) => message,
};

/** `decree inventory list`. */
export async function list(options: ListOptions): Promise<number> {
  const { listResources } = await import('../../adapters/store/index.ts');
  return show(options, 'resource', resourceColumns, (db) => listResources(db, options, options));
}

/** `decree inventory findings`. */
export async function findings(options: ListOptions): Promise<number> {
  const { listFindings } = await import('../../adapters/store/index.ts');
  return show(options, 'finding', findingColumns, (db) => listFindings(db, options, options));
}

type Db = Parameters<Parameters<typeof withDatabase>[2]>[0]['db'];

async function show<T>(options: ListOptions, what: string, columns: Columns<T>, read: (db: Db) => Promise<Listed<T>>) {
  if (options.json && options.csv) throw badCall('`--json` and `--csv` are two formats', 'leave one of them out');
  const settings = await readSettings('.');
  writeDiagnostics(settings.diagnostics);
  const { rows, all } = await withDatabase(settings, options, ({ db }) => read(db));
  const { page, limit } = options;
  if (options.json) await writeResult(`${JSON.stringify({ rows, page, limit, all }, null, 2)}\n`);
  else {
    const names = Object.keys(columns);
    const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row)));
    if (options.csv) await writeResult([names, ...cells].map(csvLine));
    else {
      const pages = Math.max(1, Math.ceil(all / limit));
      await writeResult(`${table(names, cells)}${counted(all, what)}, page ${page} of ${pages}\n`);
    }
  }
  return exitCodes.ok;
}
