import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { schemas } from '../../adapters/builtin/index.ts';
import { PriceFile } from '../../knowledge/prices/prices.ts';
import type { Finding } from '../evaluate/finding.ts';
import { readConfig } from '../policy/config.ts';
import { readPlan } from '../resource/plan.ts';
import { documentBefore, removedBy } from './changes.ts';
import { estimate } from './cost/estimate.ts';
import { PriceList } from './cost/price_list.ts';
import { type GuardRequest, guard } from './guard.ts';

type Values = Record<string, unknown>;

/** A resource of a plan: what it was before and is after; what is the same in both is not changed. */
export interface Planned {
  before?: Values;
  after?: Values;
  /** Names of values that are not known before apply. */
  unknown?: string[];
  /** Its type cannot be changed in place. */
  replace?: true;
}

/** A plan in JSON, by the addresses of its resources. */
export function planOf(resources: Readonly<Record<string, Planned>>, format = '1.2') {
  const named = (address: string) => {
    const [type = '', name = ''] = address.split('.');
    return { address, mode: 'managed', type, name };
  };
  const entries = Object.entries(resources);
  return {
    format_version: format,
    planned_values: {
      root_module: {
        resources: entries
          .filter(([, { after }]) => after)
          .map(([address, { after = {} }]) => ({ ...named(address), values: after })),
      },
    },
    resource_changes: entries.map(([address, { before, after, unknown = [], replace }]) => ({
      ...named(address),
      change: {
        actions: replace ? ['delete', 'create'] : [actionOf(before, after)],
        before: before ?? null,
        after: after ?? null,
        after_unknown: Object.fromEntries(unknown.map((name) => [name, true])),
      },
    })),
  };
}

function actionOf(before: Values | undefined, after: Values | undefined): string {
  if (!before) return 'create';
  if (!after) return 'delete';
  return JSON.stringify(before) === JSON.stringify(after) ? 'no-op' : 'update';
}

/** The prices of the repository. */
export function listPrices(): PriceFile[] {
  const folder = fileURLToPath(new URL('../../knowledge/prices', import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => PriceFile.parse(parse(readFileSync(join(folder, name), 'utf8'))));
}

/** What a plan costs by the prices of the repository, or by these. */
export function costOf(resources: Readonly<Record<string, Planned>>, files: readonly PriceFile[] = listPrices()) {
  const { document, removed } = read(resources);
  return estimate(documentBefore(document, removed, schemas()), document, new PriceList(files));
}

function read(resources: Readonly<Record<string, Planned>>) {
  const plan = planOf(resources);
  const configuration = readPlan(plan, 'plan.json', { schemas: schemas() });
  return { configuration, document: configuration.document, removed: removedBy(plan, schemas()) };
}

/** Rules, as the list in decree.yaml has them, held against a plan. */
export function judge(rules: string, resources: Readonly<Record<string, Planned>>, more: Partial<GuardRequest> = {}) {
  const text = `guardrails:\n  rules:\n${rules.trim().replace(/^/gm, '    ')}\n`;
  const { config, diagnostics } = readConfig({ file: 'decree.yaml', text });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return guard({
    rules: config.guardrails.rules,
    ...read(resources),
    findings: { introduced: [], present: [] },
    policies: [],
    cost: costOf(resources),
    context: { labels: [] },
    overrides: [],
    today: '2026-11-24',
    ...more,
  });
}

/** A finding of a policy about a resource. */
export function findingOf(policy: string, address: string, more: Partial<Finding> = {}): Finding {
  const about = { policy, title: policy, severity: 'HIGH' as const, address, message: 'wrong', path: [] };
  return { ...about, root: 'plan.json', modules: [], docs: [], ...more };
}
