import type { Path } from '../requirement.ts';

/** Words that Rego keeps for itself, that generated policies import, or that built-in functions begin with. */
const taken = new Set(
  `as contains data default else every false if import in input iam net not null package set some tf true value with deny
  array base64 base64url bits crypto glob graph graphql hex http internal io json jwt numbers object opa providers rand regex rego
  semver strings time types units urlquery uuid yaml`.split(/\s+/),
);

/** Hands out names: a helper rule's is unlike any other name of the policy, a variable's unlike any other of its rule. */
export class Names {
  readonly #helpers = new Set<string>();
  readonly #everUsed = new Set<string>();
  #variables = new Set<string>();
  readonly #wanted = new Map<string, string>();

  /** From here on the variables of another rule are named. */
  nextRule(): void {
    this.#variables = new Set();
  }

  variable(wanted: string): string {
    const name = firstFree(wanted, (one) => this.#variables.has(one) || this.#helpers.has(one));
    this.#variables.add(name);
    this.#everUsed.add(name);
    this.#wanted.set(name, base(wanted));
    return name;
  }

  /** The text of a rule of its own, its variables under the names that they had first asked for. */
  plain(text: string): string {
    const used = new Set(
      [...text.matchAll(/(?<![\w.])[A-Za-z_]\w*/g)].map(([name]) => name).filter((name) => this.#wanted.has(name)),
    );
    const given = new Map<string, string>();
    for (const name of used)
      given.set(
        name,
        firstFree(this.#wanted.get(name) ?? name, (one) => [...given.values()].includes(one) || this.#helpers.has(one)),
      );
    return text.replace(/(?<![\w."])[A-Za-z_]\w*(?!")/g, (name) => given.get(name) ?? name);
  }

  helper(wanted: string): string {
    const name = firstFree(wanted, (one) => this.#helpers.has(one) || this.#everUsed.has(one));
    this.#helpers.add(name);
    return name;
  }
}

function firstFree(wanted: string, used: (name: string) => boolean): string {
  let name = base(wanted);
  for (let n = 2; taken.has(name) || used(name); n++) name = `${base(wanted)}_${n}`;
  return name;
}

const base = (wanted: string): string => wanted.replace(/[^a-z0-9_]+/gi, '_').replace(/^(?=[^a-z])|^$/i, 'v');

/** `aws_s3_bucket` → `bucket`; `aws_sagemaker_endpoint_configuration` → `endpoint_configuration`. */
export function nounOf(typeOrData: string): string {
  const type = typeOrData.replace(/^data\./, '');
  const words = type.split('_').slice(1);
  return words.slice(words.length > 1 ? 1 : 0).join('_') || type;
}

/** The name of the thing at the end of a path: `['logging', 0, 'enabled']` → `enabled`. */
export function lastName(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'item';
}

/** `ingress` from `ingress`, `statement` from `statements`. */
export const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : /[^s]s$/.test(word) ? word.slice(0, -1) : word;

/** `be encrypted with a customer managed key` → `encrypted_with_a_customer_managed_key`. */
export const ruleName = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/^be /, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

export const quote = (value: string | number | boolean): string => JSON.stringify(value);

/** `bucket.values.logging[0].enabled`. */
export const reference = (base: string, path: Path): string =>
  path.reduce<string>(
    (text, step) =>
      text +
      (typeof step === 'string' && /^[a-z_][a-z0-9_]*$/i.test(step) && !taken.has(step)
        ? `.${step}`
        : `[${quote(step)}]`),
    base,
  );

/** In place of a path's last step: all the steps that a Rego expression holds. */
export const stepsIn = (expression: string): string => `...${expression}`;

export function pathLiteral(path: readonly string[]): string {
  const last = path.at(-1);
  if (!last?.startsWith('...')) return `[${path.join(', ')}]`;
  const rest = last.slice('...'.length);
  return path.length === 1 ? rest : `array.concat([${path.slice(0, -1).join(', ')}], ${rest})`;
}

/** What stands at a path below some values; null where nothing does. */
export const valueAt = (values: string, path: Path): string =>
  `value.at(${values}, ${pathLiteral(path.map(quote))}, null)`;
