import type { SnapshotHistory, SourceStatus, Totals } from '../../adapters/store/index.ts';
import { severities } from '../../engine/policy/metadata.ts';
import { counted } from '../../engine/report/report.ts';
import { exitCodes } from '../host/exit.ts';
import { writeDiagnostics, writeResult } from '../host/terminal.ts';
import { readSettings } from '../input/settings.ts';
import { table } from './columns.ts';
import { type DatabaseOptions, withDatabase } from './database.ts';
import { progressText } from './watch.ts';

export interface StatusOptions extends DatabaseOptions {
  json?: true;
}

/** `decree inventory status`. */
export async function status(options: StatusOptions): Promise<number> {
  const store = await import('../../adapters/store/index.ts');
  const settings = await readSettings('.');
  writeDiagnostics(settings.diagnostics);
  const told = await withDatabase(settings, options, async ({ db }) => {
    const running = await store.runningSnapshot(db);
    const [latest] = await store.snapshotsHistory(db, 1);
    return {
      latest: latest ?? null,
      running: running ? { snapshot: running.id, ...(await store.snapshotProgress(db, running.id)) } : null,
      sources: await store.sourcesStatus(db),
      totals: await store.totals(db),
    };
  });
  await writeResult(options.json ? `${JSON.stringify(told, null, 2)}\n` : statusText(told));
  return exitCodes.ok;
}

interface Status {
  latest: SnapshotHistory | null;
  running: ({ snapshot: number } & Parameters<typeof progressText>[0]) | null;
  sources: SourceStatus[];
  totals: Totals;
}

function statusText({ latest, running, sources, totals }: Status): string {
  if (!latest) return 'nothing was loaded yet: `decree inventory load`\n';
  const rows = sources.map(({ name, kind, shards, whole, broken, resources, readAt }) => [
    name,
    kind,
    `${whole} of ${shards} whole${broken > 0 ? `, ${broken} not` : ''}`,
    String(resources),
    readAt?.toISOString() ?? '',
  ]);
  return [
    totalsText(totals),
    `snapshot ${latest.snapshot} is ${latest.state}, begun ${latest.startedAt.toISOString()}\n`,
    running ? `${progressText(running)}: \`decree inventory load\` or \`decree worker\` goes on with it\n` : '',
    rows.length > 0 ? `\n${table(['source', 'kind', 'shards', 'resources', 'read'], rows)}` : '',
  ].join('');
}

/** `1200 resources, 3 unmanaged, 14 findings: 2 HIGH, 12 LOW`. */
export function totalsText({ resources, unmanaged, missing, findings, accepted }: Totals): string {
  const all = Object.values(findings).reduce((sum, count) => sum + count, 0);
  const graded = severities
    .toReversed()
    .flatMap((severity) => (findings[severity] > 0 ? [`${findings[severity]} ${severity}`] : []));
  const parts = [
    counted(resources, 'resource'),
    ...(unmanaged > 0 ? [`${unmanaged} unmanaged`] : []),
    ...(missing > 0 ? [`${missing} missing`] : []),
    `${counted(all, 'finding')}${graded.length > 0 ? `: ${graded.join(', ')}` : ''}`,
  ];
  return `${parts.join(', ')}${accepted > 0 ? `; ${accepted} accepted` : ''}\n`;
}

export interface HistoryOptions extends DatabaseOptions {
  limit: number;
  json?: true;
}

/** `decree inventory history`. */
export async function history(options: HistoryOptions): Promise<number> {
  const { snapshotsHistory } = await import('../../adapters/store/index.ts');
  const settings = await readSettings('.');
  writeDiagnostics(settings.diagnostics);
  const snapshots = await withDatabase(settings, options, ({ db }) => snapshotsHistory(db, options.limit));
  if (options.json) await writeResult(`${JSON.stringify({ snapshots }, null, 2)}\n`);
  else {
    const names = [
      'snapshot',
      'begun',
      'state',
      'resources',
      'violating',
      'findings',
      'accepted',
      'appeared',
      'resolved',
    ];
    const rows = snapshots.map((one) => [
      String(one.snapshot),
      one.startedAt.toISOString().slice(0, 16),
      one.state,
      ...[one.resources, one.violating, one.findings, one.accepted, one.appeared, one.resolved].map(String),
    ]);
    await writeResult(table(names, rows));
  }
  return exitCodes.ok;
}
