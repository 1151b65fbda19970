import { isObject } from './shown.ts';

/** The `configuration` of a plan: which expression set which attribute, by references only. */
export class PlanReferences {
  readonly #root: unknown;

  constructor(configuration: unknown) {
    this.#root = isObject(configuration) ? configuration.root_module : undefined;
  }

  /** True where the plan says how its resources are configured. */
  get known(): boolean {
    return this.#root !== undefined;
  }

  /** The full address that sets what stands at a path of a resource, `undefined` where code does not set it. */
  at(
    resource: { module: string | undefined; type: string; name: string; mode: string },
    path: readonly (string | number)[],
  ) {
    const names = moduleNames(resource.module);
    const resources = member(this.#module(names), 'resources');
    const declared = (Array.isArray(resources) ? resources : []).find(
      (candidate) =>
        member(candidate, 'type') === resource.type &&
        member(candidate, 'name') === resource.name &&
        member(candidate, 'mode') === resource.mode,
    );
    let expression = member(declared, 'expressions');
    for (const step of path) {
      if (Array.isArray(member(expression, 'references'))) break;
      expression = Array.isArray(expression) || isObject(expression) ? member(expression, step) : undefined;
    }
    if (expression === undefined) return undefined;
    return this.#follow(names, firstReference(expression), resource.module, new Set()) ?? 'unknown';
  }

  #module(names: readonly string[]): unknown {
    return names.reduce((at, name) => member(member(member(at, 'module_calls'), name), 'module'), this.#root);
  }

  /** Follows a variable to the call that sets it and an output to what it gives, up to a resource. */
  #follow(
    names: readonly string[],
    reference: string | undefined,
    address: string | undefined,
    seen: Set<string>,
  ): string | undefined {
    if (reference === undefined) return undefined;
    const key = JSON.stringify([names, reference]);
    if (seen.has(key)) return undefined;
    seen.add(key);

    const [kind = '', name = '', output] = reference.split('.');
    if (kind === 'var' && names.length > 0) {
      const call = member(member(this.#module(names.slice(0, -1)), 'module_calls'), names.at(-1) ?? '');
      const set = member(member(call, 'expressions'), name);
      return this.#follow(names.slice(0, -1), firstReference(set), parentAddress(address), seen);
    }
    if (kind === 'module' && output !== undefined) {
      const callee = name.replace(/\[.*$/, '');
      const given = member(member(member(this.#module([...names, callee]), 'outputs'), output), 'expression');
      const calleeAddress = [address, `module.${name}`].filter(Boolean).join('.');
      return this.#follow([...names, callee], firstReference(given), calleeAddress, seen);
    }
    return [address, reference].filter(Boolean).join('.');
  }
}

function member(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

/** Terraform names the most exact reference first. */
function firstReference(expression: unknown): string | undefined {
  const references = member(expression, 'references');
  const first = Array.isArray(references) ? references[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}

const step = /module\.([^.[]+)(\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])?/g;

function moduleNames(address: string | undefined): string[] {
  return [...(address ?? '').matchAll(step)].map((match) => match[1] as string);
}

function parentAddress(address: string | undefined): string | undefined {
  const steps = [...(address ?? '').matchAll(step)].map((match) => match[0]);
  return steps.slice(0, -1).join('.') || undefined;
}
