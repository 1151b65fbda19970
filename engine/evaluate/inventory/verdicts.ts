import { z } from 'zod';
import type { Policy } from '../../policy/policy.ts';
import type { Contents } from './contents.ts';
import type { Outcome } from './judge.ts';

const Stored = z.array(z.object({ policy: z.string(), rule: z.string(), values: z.array(z.unknown()) }));

/** What was found in a root, by the content of what it was found in. */
export const Verdicts = z.object({
  /** Content of the resources that the local policies have judged. */
  judged: z.array(z.string()),
  /** What local policies said, by the content of the resource. */
  local: z.record(z.string(), Stored),
  /** What relational policies said, by id, and the content of all that they read. */
  related: z.record(z.string(), z.object({ content: z.string(), outcomes: Stored })),
  /** Ids of policies of which nothing is known, since they failed. */
  unknown: z.array(z.string()),
});
export type Verdicts = z.infer<typeof Verdicts>;

/** Puts what policies said of a document under the content that they said it of. */
export function remember(
  outcomes: readonly Outcome[],
  { contents, policies, local }: { contents: Contents; policies: readonly Policy[]; local: ReadonlySet<string> },
): Verdicts {
  const contentOf = (value: unknown) => contents.at((value as { address?: unknown } | null)?.address);
  const isPlaced = ({ policy, values }: Outcome) =>
    !local.has(policy) || values.every((value) => contentOf(value) !== undefined);
  const isKnown = (outcome: Outcome) => !outcome.failure && isPlaced(outcome);
  const unknown = new Set(outcomes.filter((outcome) => !isKnown(outcome)).map(({ policy }) => policy));
  const known = policies.filter(({ id }) => !unknown.has(id));
  const related = new Map<string, { content: string; outcomes: Outcome[] }>();
  for (const policy of known) {
    if (!local.has(policy.id)) related.set(policy.id, { content: contents.readBy(policy), outcomes: [] });
  }
  const ofResources = new Map<string, Outcome[]>();
  for (const { policy, rule, values } of outcomes) {
    if (unknown.has(policy)) continue;
    if (!local.has(policy)) related.get(policy)?.outcomes.push({ policy, rule, values });
    else
      for (const value of values) {
        const content = contentOf(value) ?? '';
        const all = ofResources.get(content);
        if (all) all.push({ policy, rule, values: [value] });
        else ofResources.set(content, [{ policy, rule, values: [value] }]);
      }
  }
  return {
    judged: [...new Set(contents.all.map(({ content }) => content))],
    local: Object.fromEntries(ofResources),
    related: Object.fromEntries(related),
    unknown: [...unknown],
  };
}

/** All that was found in a root, if nothing in it has changed and every policy had a verdict. */
export function outcomesOf({ local, related, unknown }: Verdicts): Outcome[] | undefined {
  if (unknown.length > 0) return undefined;
  const ofRelated = Object.values(related).flatMap(({ outcomes }) => outcomes);
  return [...byRule(Object.values(local).flat()), ...ofRelated];
}

/** One outcome for each rule of a policy, with the values of all. */
function byRule(outcomes: readonly Outcome[]): Outcome[] {
  const merged = new Map<string, Outcome>();
  for (const { policy, rule, values } of outcomes) {
    const key = `${policy} ${rule}`;
    const known = merged.get(key);
    if (known) known.values.push(...values);
    else merged.set(key, { policy, rule, values: [...values] });
  }
  return [...merged.values()];
}
