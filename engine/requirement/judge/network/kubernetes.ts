import type { Json } from '../../../../core/host/boundary.ts';
import { blocks, everyPort, isUnset, type NetworkReader, protocolName, type Values } from './rule.ts';

const peers = { ingress: 'from', egress: 'to' };

/** A rule without peers is for all of them. */
const rangesOf = (block: Values, name: string): Json[] =>
  isUnset(block[name])
    ? ['0.0.0.0/0']
    : blocks(block, name).flatMap((peer) => blocks(peer, 'ip_block').map(({ cidr }) => cidr ?? null));

/** A rule without ports is for all of them. */
function portsOf(block: Values): { protocol: string; ports: [Json, Json][] }[] {
  if (isUnset(block.ports)) return [{ protocol: 'all', ports: everyPort }];
  return blocks(block, 'ports').map(({ protocol, port = null, end_port: end }) => ({
    protocol: protocolName(protocol ?? 'tcp') ?? '',
    ports: port === null ? everyPort : [[port, end ?? port]],
  }));
}

const networkPolicy: NetworkReader = (values, direction) =>
  blocks(values, 'spec')
    .flatMap((spec) => blocks(spec, direction))
    .flatMap((block) =>
      portsOf(block).map((one) => ({
        ...one,
        action: 'allow',
        order: null,
        ranges: rangesOf(block, peers[direction]),
      })),
    );

export const kubernetesReaders: Record<string, NetworkReader> = {
  kubernetes_network_policy: networkPolicy,
  kubernetes_network_policy_v1: networkPolicy,
};
