import type { Json } from '../../../core/host/boundary.ts';
import type { TrafficTest } from '../requirement.ts';
import type { Place } from './world.ts';

/** A rule that lets traffic through, to be written as its type spells it. */
export interface Opening {
  range: string;
  /** `all` for every one. */
  protocol: string;
  from: number;
  to: number;
}

type Direction = TrafficTest['direction'];
type Writer = (place: Place, opening: Opening, direction: Direction) => void;

/** Adds the rule to a resource; a type that has no such rules stays as it is. */
export function writeOpening(place: Place, opening: Opening, direction: Direction): void {
  writers[place.resource.type]?.(place, opening, direction);
}

const isSix = ({ range }: Opening): boolean => range.includes(':');

function setAll(place: Place, values: Record<string, Json>): void {
  for (const [name, value] of Object.entries(values)) place.set([name], value);
}

/** AWS: `-1` is every protocol. */
const awsPorts = ({ protocol, from, to }: Opening): Record<string, Json> =>
  protocol === 'all' ? { protocol: '-1', from_port: 0, to_port: 0 } : { protocol, from_port: from, to_port: to };

const awsGroupRule = (opening: Opening): Record<string, Json> => ({
  ...awsPorts(opening),
  [isSix(opening) ? 'ipv6_cidr_blocks' : 'cidr_blocks']: [opening.range],
});

const awsVpcRule: Writer = (place, opening) => {
  const { protocol = '', ...ports } = awsPorts(opening);
  setAll(place, { ip_protocol: protocol, ...ports, [isSix(opening) ? 'cidr_ipv6' : 'cidr_ipv4']: opening.range });
};

const awsAclRule = (opening: Opening, order: Record<string, Json>): Record<string, Json> => ({
  ...awsPorts(opening),
  [isSix(opening) ? 'ipv6_cidr_block' : 'cidr_block']: opening.range,
  ...order,
});

const awsGroup: Writer = (place, opening, direction) => void place.append([direction], awsGroupRule(opening));
const awsAcl: Writer = (place, opening, direction) =>
  void place.append([direction], awsAclRule(opening, { action: 'allow', rule_no: 100 }));

function azureRule({ range, protocol, from, to }: Opening, direction: Direction): Record<string, Json> {
  const inbound = direction === 'ingress';
  return {
    direction: inbound ? 'Inbound' : 'Outbound',
    access: 'Allow',
    priority: 100,
    protocol: protocol === 'all' ? '*' : protocol,
    destination_port_range: protocol === 'all' || to - from === 65535 ? '*' : `${from}-${to}`,
    [inbound ? 'source_address_prefix' : 'destination_address_prefix']: range,
  };
}

const googlePorts = ({ protocol, from, to }: Opening): Record<string, Json> =>
  protocol === 'tcp' || protocol === 'udp' ? { ports: [`${from}-${to}`] } : {};

const googlePolicyRule: Writer = (place, opening, direction) => {
  setAll(place, { action: 'allow', direction: direction.toUpperCase() });
  const match = place.append(['match'], {});
  match.set([direction === 'ingress' ? 'src_ip_ranges' : 'dest_ip_ranges'], [opening.range]);
  match.append(['layer4_configs'], { ip_protocol: opening.protocol, ...googlePorts(opening) });
};

const kubernetesPolicy: Writer = (place, opening, direction) => {
  const rule = place.append(['spec', 0, direction], {});
  rule.append([direction === 'ingress' ? 'from' : 'to'], { ip_block: [{ cidr: opening.range }] });
  if (opening.protocol === 'all') return;
  const { protocol, from, to } = opening;
  rule.append(['ports'], { protocol: protocol.toUpperCase(), port: String(from), end_port: to });
};

const writers: Record<string, Writer> = {
  aws_security_group: awsGroup,
  aws_default_security_group: awsGroup,
  aws_security_group_rule: (place, opening, direction) => setAll(place, { type: direction, ...awsGroupRule(opening) }),
  aws_vpc_security_group_ingress_rule: awsVpcRule,
  aws_vpc_security_group_egress_rule: awsVpcRule,
  aws_network_acl: awsAcl,
  aws_default_network_acl: awsAcl,
  aws_network_acl_rule: (place, opening, direction) =>
    setAll(place, awsAclRule(opening, { egress: direction === 'egress', rule_action: 'allow', rule_number: 100 })),
  azurerm_network_security_group: (place, opening, direction) =>
    void place.append(['security_rule'], azureRule(opening, direction)),
  azurerm_network_security_rule: (place, opening, direction) => setAll(place, azureRule(opening, direction)),
  google_compute_firewall: (place, opening, direction) => {
    setAll(place, {
      direction: direction.toUpperCase(),
      [direction === 'ingress' ? 'source_ranges' : 'destination_ranges']: [opening.range],
    });
    place.append(['allow'], { protocol: opening.protocol, ...googlePorts(opening) });
  },
  google_compute_firewall_policy_rule: googlePolicyRule,
  google_compute_network_firewall_policy_rule: googlePolicyRule,
  google_compute_region_network_firewall_policy_rule: googlePolicyRule,
  kubernetes_network_policy: kubernetesPolicy,
  kubernetes_network_policy_v1: kubernetesPolicy,
};
