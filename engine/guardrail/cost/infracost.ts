import { z } from 'zod';
import type { Diagnostic } from '../../../core/host/boundary.ts';
import { type CostEstimate, estimateOf, type ResourceCost } from './estimate.ts';

/** Infracost writes amounts as texts; null where usage decides. */
const Amount = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((amount) => Number(amount ?? 0))
  .refine((amount) => Number.isFinite(amount));

const Breakdown = z
  .object({ resources: z.array(z.object({ name: z.string(), monthlyCost: Amount })).default([]) })
  .nullish()
  .transform((breakdown) => breakdown?.resources ?? []);

const Infracost = z.object({
  currency: z.string().default('USD'),
  projects: z.array(z.object({ breakdown: Breakdown, pastBreakdown: Breakdown })),
  summary: z.object({ unsupportedResourceCounts: z.record(z.string(), z.number()).nullish() }).nullish(),
});

/** Reads what `infracost breakdown --format json`, or `infracost diff`, writes. */
export function readInfracost(
  json: unknown,
  file: string,
): { ok: true; value: CostEstimate } | { ok: false; diagnostics: Diagnostic[] } {
  const read = Infracost.safeParse(json);
  if (!read.success) return { ok: false, diagnostics: [notInfracost(file)] };
  const { currency, projects, summary } = read.data;
  if (currency !== 'USD') return { ok: false, diagnostics: [otherCurrency(file, currency)] };
  const costs = new Map<string, ResourceCost>();
  const at = (address: string) => {
    const cost = costs.get(address) ?? { address, before: 0, after: 0 };
    costs.set(address, cost);
    return cost;
  };
  for (const { breakdown, pastBreakdown } of projects) {
    for (const { name, monthlyCost } of breakdown) at(name).after += monthlyCost;
    for (const { name, monthlyCost } of pastBreakdown) at(name).before += monthlyCost;
  }
  const unpriced = Object.entries(summary?.unsupportedResourceCounts ?? {}).flatMap(([type, count]) =>
    Array.from({ length: count }, () => ({ address: type, reason: 'infracost has no price for it' })),
  );
  return { ok: true, value: estimateOf([...costs.values()], unpriced, 'infracost') };
}

function notInfracost(file: string): Diagnostic {
  return {
    code: 'infracost_shape',
    severity: 'error',
    message: `\`${file}\` is no estimate of infracost`,
    help: 'write it with `infracost diff --path plan.json --format json`',
    file,
  };
}

function otherCurrency(file: string, currency: string): Diagnostic {
  return {
    code: 'infracost_currency',
    severity: 'error',
    message: `\`${file}\` counts in \`${currency}\`, and guardrails in \`USD\``,
    help: 'set `INFRACOST_CURRENCY=USD` for infracost',
    file,
  };
}
