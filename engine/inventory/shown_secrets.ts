import { isObject } from '../resource/sound.ts';
import { covered } from './secrets.ts';

/** A plan, or what is shown of a state, without what it marks as sensitive in `sensitive_values` and the like. */
export function withoutShownSecrets(json: unknown): unknown {
  if (!isObject(json)) return json;
  const marks = new Map<string, unknown>();
  const copy = { ...json };
  for (const key of ['values', 'planned_values']) copy[key] = withoutInValues(copy[key], marks);
  if (isObject(copy.prior_state))
    copy.prior_state = { ...copy.prior_state, values: withoutInValues(copy.prior_state.values, new Map()) };
  for (const key of ['resource_changes', 'resource_drift']) {
    const changes = copy[key];
    if (Array.isArray(changes)) copy[key] = changes.map((change) => withoutInChange(change, marks));
  }
  return copy;
}

function withoutInValues(values: unknown, marks: Map<string, unknown>): unknown {
  return isObject(values) ? { ...values, root_module: withoutInModule(values.root_module, marks) } : values;
}

function withoutInModule(module: unknown, marks: Map<string, unknown>): unknown {
  if (!isObject(module)) return module;
  const { resources, child_modules } = module;
  return {
    ...module,
    ...(Array.isArray(resources) && {
      resources: resources.map((resource) => {
        if (!isObject(resource)) return resource;
        if (typeof resource.address === 'string') marks.set(resource.address, resource.sensitive_values);
        return { ...resource, values: hide(resource.values, resource.sensitive_values) };
      }),
    }),
    ...(Array.isArray(child_modules) && { child_modules: child_modules.map((child) => withoutInModule(child, marks)) }),
  };
}

/** What was before is marked apart, or as what comes after it is. */
function withoutInChange(resource: unknown, marks: ReadonlyMap<string, unknown>): unknown {
  if (!isObject(resource) || !isObject(resource.change)) return resource;
  const { change, address } = resource;
  const planned = typeof address === 'string' ? marks.get(address) : undefined;
  const before = hide(change.before, change.before_sensitive ?? planned);
  return { ...resource, change: { ...change, before, after: hide(change.after, change.after_sensitive ?? planned) } };
}

/** A mark has the form of the value, down to `true` where all of it is sensitive. */
function hide(value: unknown, mark: unknown): unknown {
  if (mark === true) return covered(value);
  if (Array.isArray(value) && Array.isArray(mark)) return value.map((one, index) => hide(one, mark[index]));
  if (!isObject(value) || !isObject(mark)) return value;
  const hidden = Object.keys(mark).filter((name) => Object.hasOwn(value, name));
  return { ...value, ...Object.fromEntries(hidden.map((name) => [name, hide(value[name], mark[name])])) };
}
