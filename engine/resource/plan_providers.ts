import { member } from './plan_address.ts';

/** The `provider_config` of a plan: what resources have from their provider. */
export class PlanProviders {
  readonly #providers: unknown;
  readonly #variables: unknown;

  /** `variables` are those of the root module. */
  constructor(configuration: unknown, variables: unknown) {
    this.#providers = member(configuration, 'provider_config');
    this.#variables = variables;
  }

  /** An argument of the provider with a key, as far as it is written out or is a variable of the root module. */
  argument(key: unknown, name: string): unknown {
    if (typeof key !== 'string') return undefined;
    const expression = member(member(member(this.#providers, key), 'expressions'), name);
    const [reference, ...others] = [member(expression, 'references') ?? []].flat();
    if (typeof reference !== 'string' || others.length > 0) return member(expression, 'constant_value');
    return member(member(this.#variables, reference.replace(/^var\./, '')), 'value');
  }
}
