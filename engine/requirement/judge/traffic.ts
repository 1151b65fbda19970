import type { Json, Resource } from '../../../core/host/boundary.ts';
import type { TrafficTest } from '../requirement.ts';

/** How a type spells what it lets through: the twin of the table in `decree.net`. */
interface Spelling {
  block?: string;
  only?: Record<string, string>;
  protocol: string;
  ranges: string[];
}

const group = (block: string): Spelling => ({
  block,
  protocol: 'protocol',
  ranges: ['cidr_blocks', 'ipv6_cidr_blocks'],
});
const rule = (type: string): Spelling => ({
  only: { type },
  protocol: 'protocol',
  ranges: ['cidr_blocks', 'ipv6_cidr_blocks'],
});
const vpcRule: Spelling = { protocol: 'ip_protocol', ranges: ['cidr_ipv4', 'cidr_ipv6'] };

const spellings: Record<string, Record<string, Spelling>> = {
  ingress: {
    aws_security_group: group('ingress'),
    aws_default_security_group: group('ingress'),
    aws_security_group_rule: rule('ingress'),
    aws_vpc_security_group_ingress_rule: vpcRule,
  },
  egress: {
    aws_security_group: group('egress'),
    aws_default_security_group: group('egress'),
    aws_security_group_rule: rule('egress'),
    aws_vpc_security_group_egress_rule: vpcRule,
  },
};

/** The types whose traffic can be asked about. */
export const trafficTypes = (direction: TrafficTest['direction']): string[] => Object.keys(spellings[direction] ?? {});

/** Does the resource definitely let such traffic through? */
export function letsThrough({ type, values }: Resource, { direction, ports }: TrafficTest): boolean {
  const spelling = spellings[direction]?.[type];
  if (!spelling) return false;
  return rulesOf(values, spelling).some((one) => {
    const open = spelling.ranges.flatMap((attribute) => [one[attribute] ?? null].flat()).some(isWorld);
    return open && (ports.length === 0 || ports.some((port) => reaches(one, spelling.protocol, port)));
  });
}

function rulesOf(values: Record<string, Json>, { block, only = {} }: Spelling): Record<string, Json>[] {
  if (!block) return Object.entries(only).every(([attribute, value]) => values[attribute] === value) ? [values] : [];
  const blocks = values[block];
  return (Array.isArray(blocks) ? blocks : []).filter(
    (one) => one !== null && typeof one === 'object' && !Array.isArray(one),
  ) as Record<string, Json>[];
}

function reaches(one: Record<string, Json>, protocol: string, port: number): boolean {
  const name = String(one[protocol] ?? '').toLowerCase();
  if (['-1', '*', 'all', 'any'].includes(name)) return true;
  const { from_port: from, to_port: to } = one;
  return (
    ['tcp', '6'].includes(name) && typeof from === 'number' && typeof to === 'number' && from <= port && port <= to
  );
}

/** A quarter or more of all IPv4 addresses, or all global IPv6 addresses: two halves are as open as the whole. */
function isWorld(range: Json): boolean {
  if (typeof range !== 'string' || range.includes('${')) return false;
  const [address = '', length] = range.split('/');
  return length !== undefined && Number(length) <= (address.includes(':') ? 3 : 2);
}
