import { z } from 'zod';

/** Kubernetes as a source. The kubeconfig is the user's own, or that of the pod: one in a folder could run programs. */
export const KubernetesSettings = z.strictObject({
  contexts: z
    .array(z.string())
    .min(1, 'must not be empty')
    .optional()
    .describe(
      'Contexts of your kubeconfig that are read; the current one, or the cluster that it runs in, where left out.',
    ),
  namespaces: z
    .array(z.string())
    .min(1, 'must not be empty')
    .optional()
    .describe('Namespaces that are read; all, and what is in none, where left out.'),
});
export type KubernetesSettings = z.infer<typeof KubernetesSettings>;
