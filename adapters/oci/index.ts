/** Bundles in OCI registries, in the form that OPA pulls. */
export { type Pulled, pullBundle, pushBundle } from './artifact.ts';
export { nameOf, type Reference, readReference } from './reference.ts';
