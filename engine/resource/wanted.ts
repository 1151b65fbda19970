/** Which parts of a JSON value are read. Of what is left out at the top the name stays, with `null`: it may say what the value is. */
export type Wanted =
  | 'whole'
  /** `each` takes the elements as they come: then the list stays empty. */
  | { readonly elements: Wanted; readonly each?: (element: unknown) => void }
  /** `only`: an element of a list is left out where a member of it differs from this. */
  | { readonly members: Readonly<Record<string, Wanted>>; readonly only?: Readonly<Record<string, unknown>> };

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

const dataSource: Wanted = {
  members: { address: 'whole', mode: 'whole', type: 'whole', name: 'whole', values: 'whole' },
  only: { mode: 'data' },
};

const stateResource: Wanted = {
  members: { module: 'whole', mode: 'whole', type: 'whole', name: 'whole', instances: { elements: 'whole' } },
};

/** What `readPlan` and `readState` read; the greater part of a plan says the same again. */
export const wanted = {
  members: {
    format_version: 'whole',
    terraform_version: 'whole',
    version: 'whole',
    variables: 'whole',
    planned_values: rootOf(moduleOf('whole')),
    resource_changes: { elements: change },
    resource_drift: { elements: drift },
    prior_state: { members: { values: rootOf(moduleOf(dataSource)) } },
    configuration: 'whole',
    values: rootOf(moduleOf('whole')),
    resources: { elements: stateResource },
  },
} satisfies Wanted;

/** The same, but that the resources of a state file are given away one by one. */
export function wantedInPieces(each: (resource: unknown) => void): Wanted {
  return { members: { ...wanted.members, resources: { elements: stateResource, each } } };
}
