import { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { Severity, severities } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';
import { sourceOf } from '../resource/configuration.ts';
import type { Configuration } from '../resource/document.ts';
import { placesOf } from '../resource/place.ts';
import type { RuleResult } from './evaluator.ts';
import { notAFinding } from './failure.ts';
import type { Finding } from './finding.ts';

/** What a rule may yield: `tf.finding`'s object, a message alone, or an object as Conftest has it. */
const Yielded = z.union([
  z.string().transform((message) => ({ message, address: '', path: [] as (string | number)[], severity: undefined })),
  z
    .object({
      message: z.string().optional(),
      msg: z.string().optional(),
      address: z.string().default(''),
      path: z.array(z.union([z.string(), z.number()])).default([]),
      severity: Severity.optional(),
    })
    .refine(({ message, msg }) => message !== undefined || msg !== undefined)
    .transform(({ message, msg, ...rest }) => ({ ...rest, message: message ?? msg ?? '' })),
]);
type Yielded = z.infer<typeof Yielded>;

/** Turns what rules yield into findings with their place. Equal findings are one. */
export function findingsOf(
  configuration: Configuration,
  results: readonly RuleResult[],
): { findings: Finding[]; diagnostics: Diagnostic[] } {
  const findings = new Map<string, Finding>();
  const diagnostics: Diagnostic[] = [];
  for (const { policy, rule, values, failure } of results) {
    if (failure) diagnostics.push(failure);
    for (const value of values) {
      const yielded = Yielded.safeParse(value);
      if (!yielded.success) {
        diagnostics.push(notAFinding(policy, rule, value));
        continue;
      }
      const finding = findingOf(configuration, policy, rule, yielded.data);
      findings.set(JSON.stringify([policy.id, finding.address, finding.path, finding.message]), finding);
    }
  }
  return { findings: [...findings.values()].sort(inOrder), diagnostics };
}

function findingOf(configuration: Configuration, policy: Policy, rule: string, yielded: Yielded): Finding {
  const { title, related_resources, custom } = policy.metadata;
  const source = sourceOf(configuration, yielded.address);
  const range = source && placesOf(source, yielded.path)[0];
  return {
    policy: policy.id,
    title,
    severity: yielded.severity ?? (rule.startsWith('warn') ? milder(custom.severity, 'LOW') : custom.severity),
    address: yielded.address,
    message: yielded.message,
    path: yielded.path,
    root: configuration.root,
    ...(source && range && { file: source.file, range }),
    modules: source?.modules ?? [],
    ...(custom.fix && { fix: custom.fix }),
    docs: related_resources.map((related) => related.ref),
  };
}

function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) < severities.indexOf(b) ? a : b;
}

/** By file, place, severity (the gravest first), policy. */
function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.file ?? '', b.file ?? '') ||
    (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
    severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
    compare(a.policy, b.policy) ||
    (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
    compare(a.address, b.address) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
