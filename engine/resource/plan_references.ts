import { member, parentAddress, referenceIn, stepsOf } from './plan_address.ts';
import type { Path } from './plan_unknown.ts';
import { isObject } from './sound.ts';

/** A resource as far as its expressions need it. */
interface Referring {
  address: string;
  module: string | undefined;
  type: string;
  name: string;
  mode: string;
}

/** Where a reference is followed: the module as the configuration knows it, its address, and the key of the instance that refers. */
interface Scope {
  names: readonly string[];
  address: string | undefined;
  key: string;
  /** `for_each` or `count` of what refers. */
  repetition: unknown;
}

const alwaysKnown = /^(each\.key|count\.index|path\.|terraform\.|tofu\.)/;

/** The `configuration` of a plan: which expression set which attribute. Of an expression it has the references, not the text. */
export class PlanReferences {
  readonly #root: unknown;
  readonly #addresses: ReadonlySet<string>;
  readonly #declared = new Map<unknown, Map<string, unknown>>();

  /** `addresses` are those of the planned instances. */
  constructor(configuration: unknown, addresses: ReadonlySet<string>) {
    this.#root = member(configuration, 'root_module');
    this.#addresses = addresses;
  }

  /**
   * The text of what sets the value at a path of a resource: `${aws_kms_key.data.arn}`, one after the other where it is made of several.
   * `undefined` where code does not set it.
   */
  at(resource: Referring, path: Path, isReadOnly: (path: Path) => boolean): string | undefined {
    if (this.#root === undefined) return unknownText;
    const names = stepsOf(resource.module).map(({ name }) => name);
    const declared = this.declaration(resource);
    let expression = member(declared, 'expressions');
    for (const [at, step] of path.entries()) {
      if (isExpression(expression)) break;
      const inner = Array.isArray(expression) || isObject(expression) ? member(expression, step) : undefined;
      if (inner === undefined) {
        // The configuration of a plan leaves out what a `dynamic` block sets: there a missing attribute may be set all the same.
        return at < path.length - 1 && !isReadOnly(path) ? unknownText : undefined;
      }
      expression = inner;
    }
    const scope: Scope = {
      names,
      address: resource.module,
      key: /(\[(?:"(?:[^"\\]|\\.)*"|\d+)\])?$/.exec(resource.address)?.[1] ?? '',
      repetition: member(declared, 'for_each_expression') ?? member(declared, 'count_expression'),
    };
    const followed = new Set(this.#followAll(expression, scope, new Set()));
    return followed.size === 0 ? unknownText : [...followed].map((reference) => `\${${reference}}`).join('');
  }

  #module(names: readonly string[]): unknown {
    return names.reduce((at, name) => member(this.#call(at, name), 'module'), this.#root);
  }

  #call(module: unknown, name: string): unknown {
    return member(member(module, 'module_calls'), name);
  }

  /** The block of a resource as the configuration describes it. */
  declaration({ module: address, mode, type, name }: Referring): unknown {
    const module = this.#module(stepsOf(address).map((step) => step.name));
    let declared = this.#declared.get(module);
    if (!declared) {
      const resources = member(module, 'resources');
      const keyOf = (one: unknown) => [member(one, 'mode'), member(one, 'type'), member(one, 'name')].join(' ');
      declared = new Map((Array.isArray(resources) ? resources : []).map((one) => [keyOf(one), one]));
      this.#declared.set(module, declared);
    }
    return declared.get([mode, type, name].join(' '));
  }

  #followAll(expression: unknown, scope: Scope, seen: Set<string>): string[] {
    const references = mostExact(referencesIn(expression));
    const isKeyed = references.includes('each.key') || references.includes('count.index');
    return references
      .filter((reference) => !alwaysKnown.test(reference))
      .flatMap((reference) => this.#follow(reference, scope, isKeyed, seen));
  }

  /** Follows a variable to the call that sets it and an output to what it gives, up to resources. */
  #follow(reference: string, scope: Scope, isKeyed: boolean, seen: Set<string>): string[] {
    const { names, address } = scope;
    const id = JSON.stringify([address, reference]);
    if (seen.has(id)) return [];
    seen.add(id);
    const { kind, name, key, attribute, rest } = referenceIn(reference);

    if (kind === 'var') {
      const step = stepsOf(address).at(-1);
      if (!step) return [];
      const outer = names.slice(0, -1);
      const call = this.#call(this.#module(outer), step.name);
      const above: Scope = {
        names: outer,
        address: parentAddress(address),
        key: step.key,
        repetition: member(call, 'for_each_expression') ?? member(call, 'count_expression'),
      };
      const set = this.#followAll(member(member(call, 'expressions'), name), above, seen);
      return withRest(set, attribute === undefined ? '' : `.${attribute}${rest}`);
    }
    if (kind === 'each') return this.#followAll(scope.repetition, scope, seen);
    if (kind === 'module' && attribute !== undefined) {
      const inner = [...names, name];
      const output = member(member(this.#module(inner), 'outputs'), attribute);
      const calleeAddress = [address, `module.${name}${key}`].filter(Boolean).join('.');
      const below: Scope = { names: inner, address: calleeAddress, key: '', repetition: undefined };
      return withRest(this.#followAll(member(output, 'expression'), below, seen), rest);
    }
    if (kind === 'local') return [reference];
    const full = [address, reference].filter(Boolean).join('.');
    const instance = `${full}${scope.key}`;
    // `aws_subnet.a[each.key].id` is written as `aws_subnet.a` and `each.key`.
    return [isKeyed && !this.#addresses.has(full) && this.#addresses.has(instance) ? instance : full];
  }
}

const unknownText = '${unknown}';

function isExpression(value: unknown): boolean {
  return Array.isArray(member(value, 'references')) || member(value, 'constant_value') !== undefined;
}

/** The references of an expression, or of all expressions in a block, at most so many levels down. */
function referencesIn(expression: unknown, depth = 0): string[] {
  const references = member(expression, 'references');
  if (Array.isArray(references)) return references.filter((reference) => typeof reference === 'string');
  if (typeof expression !== 'object' || expression === null || depth > 50) return [];
  return Object.values(expression).flatMap((inner) => referencesIn(inner, depth + 1));
}

/** Terraform names `a.b.id` and right after it also `a.b`. */
function mostExact(references: readonly string[]): string[] {
  const kept: string[] = [];
  for (const reference of references) {
    const exact = kept.at(-1) ?? '';
    if (!exact.startsWith(reference) || !/^[.[]/.test(exact.slice(reference.length))) kept.push(reference);
  }
  return kept;
}

/** What is passed as a whole object is asked for an attribute only where it arrives. */
function withRest(references: readonly string[], rest: string): string[] {
  const [only] = references;
  const isWhole =
    references.length === 1 && only !== undefined && /^(module\.[^.]+\.)*(data\.)?\w+\.[\w-]+(\[[^\]]*\])?$/.test(only);
  return isWhole ? [`${only}${rest}`] : [...references];
}
