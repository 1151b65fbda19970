import type { Transaction } from 'kysely';
import { applyExceptions } from '../../engine/evaluate/excepted.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';
import {
  acceptByFiles,
  type ExceptableFinding,
  exceptableFindings,
  ownExceptions,
  type Tables,
  today,
} from '../store/index.ts';
import { groupBy } from './groups.ts';
import type { Checks } from './work.ts';

/** Accepts what an exception of a file covers, and takes back what none covers any more. */
export async function exceptFindings(trx: Transaction<Tables>, { policies, exceptions }: Checks): Promise<void> {
  const own = await ownExceptions(trx);
  const named = new Set([...exceptions, ...own.flatMap((shard) => shard.exceptions)].map(({ policy }) => policy));
  const isNamed = ({ id, metadata }: Checks['policies'][number]) =>
    [id, ...metadata.custom.aliases].some((name) => named.has(name));
  const concerned = policies.filter(isNamed);
  const findings = await exceptableFindings(
    trx,
    concerned.map(({ id }) => id),
  );
  const day = await today(trx);
  const covered = [...groupBy(findings, ({ source, root }) => JSON.stringify([source, root])).values()].flatMap(
    (ofRoot) => {
      const [first] = ofRoot;
      const beside = own.flatMap((shard) =>
        shard.source === first?.source && shard.root === first.root ? shard.exceptions : [],
      );
      return coveredBy(ofRoot, [...beside, ...exceptions], { policies: concerned, day });
    },
  );
  await acceptByFiles(trx, covered);
}

function coveredBy(
  findings: readonly ExceptableFinding[],
  exceptions: readonly Exception[],
  { policies, day }: { policies: Checks['policies']; day: string },
) {
  const sources = Object.fromEntries(
    findings.flatMap(({ finding, places }) => (places ? [[finding.address, places]] : [])),
  );
  const configuration = { root: '', document: { resource: {}, data: {} }, sources, diagnostics: [] };
  const ids = new Map(findings.map(({ id, finding }) => [finding, id]));
  return exceptions.flatMap((exception) => {
    const { excepted } = applyExceptions({
      configuration,
      findings: [...ids.keys()],
      policies,
      idle: [],
      exceptions: [exception],
      today: day,
    });
    return excepted.flatMap(({ finding, reason, until }) => {
      const id = ids.get(finding);
      ids.delete(finding);
      return id === undefined ? [] : [{ id, by: exception.at.file, reason, until }];
    });
  });
}
