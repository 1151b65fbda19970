import type { Diagnostic } from '../../core/host/boundary.ts';
import { findingsOf } from '../../engine/evaluate/findings.ts';
import type { Outcome } from '../../engine/evaluate/inventory/judge.ts';
import { documentOf } from '../../engine/resource/configuration.ts';
import type { Configuration, Resource } from '../../engine/resource/document.ts';
import type { FoundRow, ParsedRow, RowGroup, RowsResult, RowsTurn } from './rows.ts';
import { openThreadPolicies } from './thread_policies.ts';

const { policies, watch, evaluate } = await openThreadPolicies();
const byId = new Map(policies.map((policy) => [policy.id, policy]));

/** Judges rows of the database in a worker thread. */
export default async function judge({ groups, slot, failed }: RowsTurn): Promise<RowsResult> {
  watch.run(slot, -1);
  const result: RowsResult = { found: [], failures: {}, diagnostics: [] };
  for (const group of groups) {
    const configuration = configurationOf(group);
    const asked = group.policies.filter((id) => !failed.includes(id));
    const outcomes = await evaluate(configuration.document, asked, slot);
    result.found.push(foundIn(configuration, outcomes, result));
  }
  return result;
}

function configurationOf({ root, rows }: RowGroup): Configuration {
  const resources: Resource[] = [];
  const data: Resource[] = [];
  const sources: Configuration['sources'] = {};
  for (const { document, places, managed, isData } of JSON.parse(rows) as ParsedRow[]) {
    (isData ? data : resources).push({ ...document, managed });
    if (places) sources[document.address] = places;
  }
  return { root, document: documentOf(resources, data), sources, diagnostics: [] };
}

function foundIn(configuration: Configuration, outcomes: readonly Outcome[], told: RowsResult): FoundRow[] {
  const results = outcomes.flatMap(({ policy: id, failure, ...result }) => {
    const policy = byId.get(id);
    if (failure) told.failures[id] = failure;
    return policy && !failure ? [{ policy, ...result }] : [];
  });
  const { findings, diagnostics } = findingsOf(configuration, results);
  told.diagnostics.push(...diagnostics.filter(isNew(told.diagnostics)));
  return findings.map(({ policy, severity, address, message, path, file, range }) => ({
    policy,
    severity,
    address,
    message,
    path,
    ...(file !== undefined && range && { file, range }),
  }));
}

/** What a policy says in a wrong way it says of many resources. */
function isNew(known: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const messages = new Set(known.map(({ message }) => message));
  return ({ message }) => !messages.has(message) && messages.add(message) !== undefined;
}
