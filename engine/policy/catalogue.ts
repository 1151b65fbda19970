import type { Severity } from './metadata.ts';
import type { Policy } from './policy.ts';

export interface Filter {
  severity?: Severity;
  /** A resource type that the policy judges or reads. */
  type?: string;
  /** Name of a framework, e.g. `pci_dss`. */
  framework?: string;
  /** Every word must be in the id, the title, the requirement or the description. */
  text?: string;
}

/** Policies by id and by the ids they had before. */
export class Catalogue {
  readonly policies: readonly Policy[];
  readonly #byId = new Map<string, Policy>();

  constructor(policies: readonly Policy[]) {
    this.policies = policies;
    for (const policy of policies) {
      for (const alias of policy.metadata.custom.aliases) this.#byId.set(alias, policy);
    }
    for (const policy of policies) this.#byId.set(policy.id, policy);
  }

  /** By id or alias. */
  get(id: string): Policy | undefined {
    return this.#byId.get(id);
  }

  filter(filter: Filter): Policy[] {
    return this.policies.filter((policy) => fits(policy, filter));
  }
}

function fits(policy: Policy, { severity, type, framework, text }: Filter): boolean {
  const { title, description, custom } = policy.metadata;
  const searched = [policy.id, title, custom.requirement, description].join(' ').toLowerCase();
  return (
    (severity === undefined || custom.severity === severity) &&
    (type === undefined || [...custom.resource_types, ...policy.types, ...policy.dataTypes].includes(type)) &&
    (framework === undefined || Object.hasOwn(custom.frameworks, framework)) &&
    (text === undefined ||
      text
        .toLowerCase()
        .split(/\s+/)
        .every((word) => searched.includes(word)))
  );
}
