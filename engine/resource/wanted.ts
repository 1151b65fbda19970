/** Which parts of a JSON value are read; what is left out of an object is there as `null`, so that its name is still known. */
export type Wanted =
  | 'whole'
  /** Elements of a list for which this is true. */
  | { readonly only: (element: unknown) => boolean }
  | { readonly elements: Wanted }
  | { readonly members: Readonly<Record<string, Wanted>> }
  /** Every member of an object. */
  | { readonly every: Wanted };

const resource: Wanted = {
  members: { address: 'whole', mode: 'whole', type: 'whole', name: 'whole', provider_name: 'whole', values: 'whole' },
};

function moduleOf(resources: Wanted): Wanted {
  const members: Record<string, Wanted> = { address: 'whole', resources: { elements: resources } };
  members.child_modules = { elements: { members } };
  return { members };
}

function rootOf(module: Wanted): Wanted {
  return { members: { root_module: module } };
}

const isData = (shown: unknown): boolean => (shown as { mode?: unknown } | null)?.mode === 'data';

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
    prior_state: { members: { values: rootOf(moduleOf({ only: isData })) } },
    configuration: 'whole',
    values: rootOf(moduleOf(resource)),
    resources: { elements: stateResource },
  },
};
