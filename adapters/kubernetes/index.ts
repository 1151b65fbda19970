export { createKubernetesSource, type KubernetesOptions } from './source.ts';
