import type { Policy } from '../../engine/policy/policy.ts';

/** Every policy that there is, running or not: the built-in ones, and those of each scope. */
export class KnownPolicies {
  readonly #sets = new Map<string, readonly Policy[]>();

  set(owner: string, policies: readonly Policy[]): void {
    if (policies.length > 0) this.#sets.set(owner, policies);
    else this.#sets.delete(owner);
  }

  /** In order of id. */
  all(): Policy[] {
    const byId = new Map([...this.#sets.values()].flat().map((policy) => [policy.id, policy]));
    return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** By its id, or by one that it had before. */
  byId(id: string): Policy | undefined {
    const policies = [...this.#sets.values()].flat();
    return (
      policies.findLast((policy) => policy.id === id) ??
      policies.find(({ metadata }) => metadata.custom.aliases.includes(id))
    );
  }
}
