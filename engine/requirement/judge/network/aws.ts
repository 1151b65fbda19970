import { isUnknown } from '../values.ts';
import {
  blocks,
  everyPort,
  listed,
  lower,
  type NetworkReader,
  type NetworkRule,
  protocolName,
  type Values,
} from './rule.ts';

/** The attributes in which a type writes a rule. */
interface Spelling {
  protocol: string;
  ranges: string[];
  action?: string;
  order?: string;
}

const group: Spelling = { protocol: 'protocol', ranges: ['cidr_blocks', 'ipv6_cidr_blocks'] };
const vpc: Spelling = { protocol: 'ip_protocol', ranges: ['cidr_ipv4', 'cidr_ipv6'] };
const acl: Spelling = {
  protocol: 'protocol',
  ranges: ['cidr_block', 'ipv6_cidr_block'],
  action: 'action',
  order: 'rule_no',
};
const aclRule: Spelling = { ...acl, action: 'rule_action', order: 'rule_number' };

function read(values: Values, spelling: Spelling): NetworkRule[] {
  const protocol = protocolName(values[spelling.protocol]);
  if (protocol === undefined) return [];
  return [
    {
      action: lower((spelling.action ? values[spelling.action] : null) ?? 'allow'),
      order: (spelling.order ? values[spelling.order] : null) ?? null,
      protocol,
      ports: ['tcp', 'udp'].includes(protocol)
        ? [[values.from_port ?? null, values.to_port ?? null]]
        : isUnknown(protocol)
          ? [[protocol, protocol]]
          : everyPort,
      ranges: spelling.ranges.flatMap((attribute) => listed(values[attribute])),
    },
  ];
}

const inBlocks =
  (spelling: Spelling): NetworkReader =>
  (values, direction) =>
    blocks(values, direction).flatMap((block) => read(block, spelling));

const only =
  (spelling: Spelling, isSo: (...about: Parameters<NetworkReader>) => boolean): NetworkReader =>
  (values, direction) =>
    isSo(values, direction) ? read(values, spelling) : [];

export const awsReaders: Record<string, NetworkReader> = {
  aws_security_group: inBlocks(group),
  aws_default_security_group: inBlocks(group),
  aws_network_acl: inBlocks(acl),
  aws_default_network_acl: inBlocks(acl),
  aws_security_group_rule: only(group, ({ type }, direction) => type === direction),
  aws_network_acl_rule: only(aclRule, ({ egress }, direction) => (egress ?? false) === (direction === 'egress')),
  aws_vpc_security_group_ingress_rule: only(vpc, (_, direction) => direction === 'ingress'),
  aws_vpc_security_group_egress_rule: only(vpc, (_, direction) => direction === 'egress'),
};
