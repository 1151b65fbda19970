import type { Json } from '../../../../core/host/boundary.ts';
import {
  blocks,
  type Direction,
  ends,
  everyPort,
  isUnset,
  listed,
  lower,
  type NetworkReader,
  type NetworkRule,
  protocolName,
  type Values,
} from './rule.ts';

const spellings = {
  ingress: { ranges: 'source_ranges', others: ['source_service_accounts', 'source_tags'], matches: 'src_ip_ranges' },
  egress: { ranges: 'destination_ranges', others: [], matches: 'dest_ip_ranges' },
};

const isActive = (values: Values, direction: Direction): boolean =>
  lower(values.direction ?? 'ingress') === direction && (values.disabled ?? false) === false;

function read(block: Values, protocol: Json | undefined, ranges: Json[]): NetworkRule[] {
  const name = protocolName(protocol);
  if (name === undefined) return [];
  const ports = isUnset(block.ports) ? everyPort : listed(block.ports).flatMap(ends);
  return [{ action: 'allow', order: null, protocol: name, ports, ranges }];
}

/** A firewall that names no source and no destination is for all of them. */
function rangesOf(values: Values, direction: Direction): Json[] {
  const { ranges, others } = spellings[direction];
  if (!isUnset(values[ranges])) return listed(values[ranges]);
  return others.every((attribute) => isUnset(values[attribute])) ? ['0.0.0.0/0'] : [];
}

const firewall: NetworkReader = (values, direction) =>
  isActive(values, direction)
    ? blocks(values, 'allow').flatMap((block) => read(block, block.protocol, rangesOf(values, direction)))
    : [];

const policyRule: NetworkReader = (values, direction) =>
  isActive(values, direction) && lower(values.action) === 'allow'
    ? blocks(values, 'match').flatMap((match) =>
        blocks(match, 'layer4_configs').flatMap((block) =>
          read(block, block.ip_protocol, listed(match[spellings[direction].matches])),
        ),
      )
    : [];

export const googleReaders: Record<string, NetworkReader> = {
  google_compute_firewall: firewall,
  google_compute_firewall_policy_rule: policyRule,
  google_compute_network_firewall_policy_rule: policyRule,
  google_compute_region_network_firewall_policy_rule: policyRule,
};
