import { wildcard } from '../literal.ts';
import type { Filter, Scope } from './settings.ts';

/** Where a plan comes from, as far as it is known. */
export interface PlanContext {
  workspace?: string;
  /** `owner/name`. */
  repository?: string;
  /** The branch that it is to be merged into, or is made on. */
  branch?: string;
  labels: readonly string[];
}

/** Whether a rule holds; `unknown` names what it asks for and nobody says. */
export type ScopeAnswer = { holds: true } | { holds: false; unknown?: 'workspace' | 'repository' | 'branch' };

const single = ['workspace', 'repository', 'branch'] as const;

/** Whether a scope holds where a plan comes from. */
export function inScope(scope: Scope, context: PlanContext): ScopeAnswer {
  const labels = scope.label;
  if (labels && !fitsSome(labels, context.labels)) return { holds: false };
  for (const part of single) {
    const filter = scope[part];
    const value = context[part];
    if (!filter) continue;
    if (value === undefined) {
      // What is only excluded elsewhere holds here.
      if (filter.include) return { holds: false, unknown: part };
    } else if (!fits(filter, value)) return { holds: false };
  }
  return { holds: true };
}

/** Tests names against a filter; the patterns are read once. */
export function matcher({ include, exclude }: Filter): (name: string) => boolean {
  const included = include && pattern(include);
  const excluded = exclude && pattern(exclude);
  return (name) => (included?.test(name) ?? true) && !excluded?.test(name);
}

/** Whether a name fits one of some patterns, with `*` for any part. */
export function pattern(globs: readonly string[]): RegExp {
  return new RegExp(`^(?:${globs.map(wildcard).join('|')})$`, 's');
}

function fits(filter: Filter, name: string): boolean {
  return matcher(filter)(name);
}

/** Some name is included, or none need be, and no name is excluded. */
function fitsSome({ include, exclude }: Filter, names: readonly string[]): boolean {
  const isIncluded = include === undefined || names.some((name) => pattern(include).test(name));
  return isIncluded && !(exclude !== undefined && names.some((name) => pattern(exclude).test(name)));
}
