import type { Resource } from '../resource/document.ts';

/** What an object of Kubernetes is called. Its cluster is not in it: no state knows that. */
export function kubernetesName({
  kind,
  name,
  namespace,
}: {
  kind: string;
  name: string;
  namespace?: string | undefined;
}) {
  const plain = kind.replaceAll('_', '').toLowerCase();
  return `kubernetes:${[...(namespace === undefined ? [] : [namespace]), plain, name].join('/')}`;
}

/** The same of a resource of a state: `kubernetes_daemonset` and `kubernetes_daemon_set_v1` are one kind. */
export function kubernetesNameOf({ type, values }: Pick<Resource, 'type' | 'values'>): string | undefined {
  const [metadata] = Array.isArray(values.metadata) ? values.metadata : [];
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return undefined;
  const { name, namespace } = metadata;
  if (!isKnown(name)) return undefined;
  const kind = type.replace(/^kubernetes_/, '').replace(/_v\d+(beta\d+)?$/, '');
  return kubernetesName({ kind, name, ...(isKnown(namespace) && { namespace }) });
}

function isKnown(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.includes('${');
}
