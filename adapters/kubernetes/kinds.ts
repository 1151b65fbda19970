/** Groups and kinds that come and go by themselves, or say again what others say: they are not asked for. */
export const passing = {
  groups: new Set([
    'metrics.k8s.io',
    'custom.metrics.k8s.io',
    'external.metrics.k8s.io',
    'events.k8s.io',
    'coordination.k8s.io',
  ]),
  kinds: new Set(['Event', 'ComponentStatus', 'ControllerRevision', 'Endpoints', 'EndpointSlice', 'Node', 'Lease']),
};

/** A kind whose objects tell of those that they make, and the label that says so where not all of them do. */
const makers: Record<string, { label?: string }> = {
  Deployment: {},
  DaemonSet: {},
  StatefulSet: {},
  Job: {},
  CronJob: {},
  ReplicationController: {},
  // One of a Deployment; that of anything else is told of by its pods alone.
  ReplicaSet: { label: 'pod-template-hash' },
};

export interface Metadata {
  name: string;
  namespace?: string | undefined;
  labels?: Record<string, string> | null | undefined;
  ownerReferences?: readonly { kind: string; controller?: boolean | null | undefined }[] | null | undefined;
}

/** Whether an object is made by another that is told of: a pod of a deployment. */
export function isToldByOwner({ labels, ownerReferences }: Metadata): boolean {
  const owner = ownerReferences?.find(({ controller }) => controller === true);
  const maker = owner && Object.hasOwn(makers, owner.kind) ? makers[owner.kind] : undefined;
  return maker !== undefined && (maker.label === undefined || Object.hasOwn(labels ?? {}, maker.label));
}
