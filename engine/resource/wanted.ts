/** Which parts of a JSON value are read; what is left out of an object is there as `null`, so that its name is still known. */
export type Wanted =
  | 'whole'
  | { readonly elements: Wanted }
  /** `only`: an element of a list is left out where a member of it differs from this. */
  | { readonly members: Readonly<Record<string, Wanted>>; readonly only?: Readonly<Record<string, unknown>> }
  /** Every member of an object. */
  | { readonly every: Wanted };

const resource = {
  members: { address: 'whole', mode: 'whole', type: 'whole', name: 'whole', values: 'whole' },
} as const;

function moduleOf(resources: Wanted): Wanted {
  const members: Record<string, Wanted> = { address: 'whole', resources: { elements: resources } };
  members.child_modules = { elements: { members } };
  return { members };
}

function rootOf(module: Wanted): Wanted {
  return { members: { root_module: module } };
}

const change: Wanted = {
  members: {
    address: 'whole',
    deposed: 'whole',
    change: { members: { actions: 'whole', before: 'whole', after_unknown: 'whole' } },
  },
};

const drift: Wanted = {
  members: { address: 'whole', deposed: 'whole', change: { members: { actions: 'whole', before: 'whole' } } },
};

const stateResource: Wanted = {
  members: {
    module: 'whole',
    mode: 'whole',
    type: 'whole',
    name: 'whole',
    provider: 'whole',
    instances: { elements: { members: { index_key: 'whole', deposed: 'whole', attributes: 'whole' } } },
  },
};

/** What `readPlan` and `readState` read; the greater part of a plan says the same again. */
export const wanted: Wanted = {
  members: {
    format_version: 'whole',
    terraform_version: 'whole',
    version: 'whole',
    variables: 'whole',
    planned_values: rootOf(moduleOf(resource)),
    resource_changes: { elements: change },
    resource_drift: { elements: drift },
    prior_state: { members: { values: rootOf(moduleOf({ ...resource, only: { mode: 'data' } })) } },
    configuration: 'whole',
    values: rootOf(moduleOf(resource)),
    resources: { elements: stateResource },
  },
};
