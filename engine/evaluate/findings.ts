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
  const findings = new Distinct();
  const diagnostics: Diagnostic[] = [];
  for (const { policy, rule, values, failure } of results) {
    if (failure) diagnostics.push(failure);
    for (const value of values) {
      const yielded = isComplete(value) ? value : Yielded.safeParse(value).data;
      if (yielded) findings.put(findingOf(configuration, policy, rule, yielded));
      else diagnostics.push(notAFinding(policy, rule, value));
    }
  }
  return { findings: findings.all().sort(inOrder), diagnostics };
}

/** What `tf.finding` makes: there may be very many of these, so they are looked at without a schema. */
function isComplete(value: unknown): value is Yielded {
  if (typeof value !== 'object' || value === null) return false;
  const { address, message, path, severity } = value as Partial<Record<keyof Yielded, unknown>>;
  return (
    typeof address === 'string' &&
    typeof message === 'string' &&
    severity === undefined &&
    Array.isArray(path) &&
    path.every((step) => typeof step === 'string' || typeof step === 'number')
  );
}

/** Findings of which no two are of one policy and say the same of the same place: of those, the last stays. */
class Distinct {
  readonly #all: Finding[] = [];
  readonly #places = new Map<string, Map<string, number[]>>();

  put(finding: Finding): void {
    const ofAddress = this.#places.get(finding.address) ?? new Map<string, number[]>();
    this.#places.set(finding.address, ofAddress);
    const alike = ofAddress.get(finding.message) ?? [];
    ofAddress.set(finding.message, alike);
    const same = alike.find((at) => isSame(this.#all[at] as Finding, finding));
    if (same === undefined) alike.push(this.#all.push(finding) - 1);
    else this.#all[same] = finding;
  }

  all(): Finding[] {
    return this.#all;
  }
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.policy === b.policy && a.path.length === b.path.length && a.path.every((step, index) => step === b.path[index])
  );
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
