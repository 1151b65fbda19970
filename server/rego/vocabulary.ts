import { severities } from '../../engine/policy/metadata.ts';
import type { Policy } from '../../engine/policy/policy.ts';

/** What the METADATA of policies is filled with, as the built-in ones are. */
export interface Vocabulary {
  severities: readonly string[];
  categories: readonly string[];
  /** The controls of each framework that built-in policies serve, with the titles of those policies. */
  frameworks: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** Reads it from policies. */
export function vocabularyOf(policies: readonly Policy[]): Vocabulary {
  const frameworks = new Map<string, Map<string, string[]>>();
  for (const { metadata } of policies) {
    for (const [framework, controls] of Object.entries(metadata.custom.frameworks)) {
      const known = frameworks.get(framework) ?? new Map<string, string[]>();
      for (const control of controls) known.set(control, [...(known.get(control) ?? []), metadata.title]);
      frameworks.set(framework, known);
    }
  }
  return {
    severities: [...severities].reverse(),
    categories: [...new Set(policies.map(({ metadata }) => metadata.custom.category))].sort(),
    frameworks,
  };
}
