import { isObject } from '../resource/sound.ts';

/** What stands for a text that a state marks as sensitive: there is something, and nobody needs to know what. */
export const hidden = '(sensitive)';

/** A resource of a state file without what it marks as sensitive in `sensitive_attributes`. */
export function withoutSecrets(resource: unknown): unknown {
  if (!isObject(resource) || !Array.isArray(resource.instances)) return resource;
  const instances = resource.instances.map(withoutMarked);
  return instances.some((one, index) => one !== (resource.instances as unknown[])[index])
    ? { ...resource, instances }
    : resource;
}

function withoutMarked(instance: unknown): unknown {
  if (!isObject(instance) || !Array.isArray(instance.sensitive_attributes)) return instance;
  let attributes = instance.attributes;
  for (const path of instance.sensitive_attributes) attributes = hide(attributes, stepsOf(path));
  return attributes === instance.attributes ? instance : { ...instance, attributes };
}

/** The names and positions of a path, as Terraform writes its steps; what is no path hides nothing. */
function stepsOf(path: unknown): (string | number)[] {
  const steps = Array.isArray(path) ? path.map((step) => (isObject(step) ? keyOf(step.value) : undefined)) : [];
  return steps.every((step) => step !== undefined) ? steps : [];
}

function keyOf(value: unknown): string | number | undefined {
  const key = isObject(value) ? value.value : value;
  return typeof key === 'string' || typeof key === 'number' ? key : undefined;
}

function hide(value: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === step ? hideAt(one, rest) : one));
  }
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: hideAt(value[step], rest) };
}

function hideAt(value: unknown, rest: readonly (string | number)[]): unknown {
  return rest.length > 0 ? hide(value, rest) : covered(value);
}

/** Texts and numbers are hidden; what they are part of, and whether they are there, is kept. */
export function covered(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? value : hidden;
  if (Array.isArray(value)) return value.map(covered);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, covered(one)]));
}
