import type { Block, Plan } from '../ir.ts';
import { statementsIn } from './scans.ts';

/** Names the part of a program that an entrypoint belongs to; `undefined`: it is there from the start. */
export type PartOf = (entrypoint: string) => string | undefined;

/** By name of entrypoint or function, the part that alone needs it; what is not here is there from the start. */
export function ownersOf(plan: Plan, partOf: PartOf): ReadonlyMap<string, string> {
  const entries = plan.plans?.plans ?? [];
  const functions = new Map((plan.funcs?.funcs ?? []).map((func) => [func.name, func.blocks]));
  if (isDynamic([...entries.map(({ blocks }) => blocks), ...functions.values()])) return new Map();
  const owners = new Map<string, string | undefined>(entries.map(({ name }) => [name, partOf(name)]));
  const claim = (blocks: readonly Block[], part: string | undefined): void => {
    for (const name of callsOf(blocks)) {
      const called = functions.get(name);
      if (!called || (owners.has(name) && [part, undefined].includes(owners.get(name)))) continue;
      const owner = owners.has(name) ? undefined : part;
      owners.set(name, owner);
      claim(called, owner);
    }
  };
  for (const { name, blocks } of entries) claim(blocks, owners.get(name));
  return new Map([...owners].flatMap(([name, owner]) => (owner === undefined ? [] : [[name, owner]])));
}

function callsOf(blocks: readonly Block[]): Set<string> {
  const statements = blocks.flatMap((block) => [...statementsIn(block)]);
  return new Set(statements.flatMap(({ type, stmt }) => (type === 'CallStmt' ? [stmt.func] : [])));
}

/** Whether a path that is known only then may lead to any function. */
export function isDynamic(bodies: readonly (readonly Block[])[]): boolean {
  return bodies.flat().some((block) => [...statementsIn(block)].some(({ type }) => type === 'CallDynamicStmt'));
}
