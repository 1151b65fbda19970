import type { Json, Resource } from '../../../core/host/boundary.ts';
import { contains, isNetwork, meets } from '../cidr.ts';
import { type Ends, endsOf, everyPort, portsBeside } from '../ports.ts';
import type { TrafficTest } from '../requirement.ts';
import { awsReaders } from './network/aws.ts';
import { azurermReaders } from './network/azurerm.ts';
import { googleReaders } from './network/google.ts';
import { kubernetesReaders } from './network/kubernetes.ts';
import type { NetworkReader, NetworkRule } from './network/rule.ts';
import type { Truth } from './truth.ts';
import { isUnknown } from './values.ts';

const readers: Record<string, NetworkReader> = {
  ...awsReaders,
  ...azurermReaders,
  ...googleReaders,
  ...kubernetesReaders,
};

const oneWay: Record<string, TrafficTest['direction']> = {
  aws_vpc_security_group_ingress_rule: 'ingress',
  aws_vpc_security_group_egress_rule: 'egress',
};

/** The types whose traffic can be asked about. */
export const trafficTypes = (direction: TrafficTest['direction']): string[] =>
  Object.keys(readers).filter((type) => (oneWay[type] ?? direction) === direction);

/** What a resource is called and where it stands, which says nothing of traffic: the twin of `net.settled`. */
const elsewhere = new Set([
  'description',
  'firewall_policy',
  'location',
  'metadata',
  'name',
  'network',
  'network_acl_id',
  'network_security_group_name',
  'project',
  'resource_group_name',
  'security_group_id',
  'subnet_ids',
  'tags',
  'tags_all',
  'vpc_id',
]);

/** Does the resource let such traffic through? */
export function judgeTraffic({ type, values }: Resource, test: TrafficTest): Truth {
  const rules = readers[type]?.(values, test.direction) ?? [];
  const lets = rules.some((rule) => rule.action === 'allow' && ruleLets(rule, rules, test));
  if (lets) return 'holds';
  const decisive = Object.entries(values).filter(([attribute]) => !elsewhere.has(attribute));
  return JSON.stringify(decisive).includes('${') ? 'unknown' : 'fails';
}

const ruleLets = (rule: NetworkRule, rules: NetworkRule[], test: TrafficTest): boolean =>
  rule.ranges.some(
    (range) =>
      typeof range === 'string' &&
      isPeer(range, test.peer) &&
      rule.ports.some(([from, to]) => {
        const opening = { protocol: rule.protocol, from, to, denied: denials(rules, rule, range) };
        return letsSomething(opening) && opens(opening, test);
      }),
  );

function isPeer(range: string, peer: TrafficTest['peer']): boolean {
  if (isUnknown(range)) return false;
  if (isWorld(range)) return true;
  if (peer === 'internet') return false;
  if ('cidrs' in peer) return peer.cidrs.some((network) => meets(network, range));
  if ('outside' in peer) return isNetwork(range) && !peer.outside.some((network) => contains(network, range));
  const [address = '', length] = range.split('/');
  return length !== undefined && !address.includes(':') && Number(length) < peer.widerThan;
}

/** A quarter or more of all IPv4 addresses, or all global IPv6 addresses: two halves are as open as the whole. */
function isWorld(range: string): boolean {
  if (['*', 'any', 'internet'].includes(range.toLowerCase())) return true;
  const [address = '', length] = range.split('/');
  return length !== undefined && Number(length) <= (address.includes(':') ? 3 : 2);
}

/** What a rule opens for one range, and what an earlier rule takes away from it. */
interface Opening extends Ports {
  denied: Ports[];
}

interface Ports {
  protocol: string;
  from: Json;
  to: Json;
}

function denials(rules: NetworkRule[], rule: NetworkRule, range: string): Ports[] {
  const isLater = ({ order }: NetworkRule): boolean =>
    typeof order === 'number' && typeof rule.order === 'number' && order > rule.order;
  return rules
    .filter((other) => other.action !== 'allow' && !isLater(other) && other.ranges.some((one) => mayCover(one, range)))
    .flatMap(({ protocol, ports }) => ports.map(([from, to]) => ({ protocol, from, to })));
}

const mayCover = (refused: Json, range: string): boolean =>
  typeof refused === 'string' &&
  (isUnknown(refused) ||
    refused === range ||
    (isWorld(refused) && (family(refused) === 'any' || family(refused) === family(range))));

const family = (range: string): string => (range.includes(':') ? 'six' : range.includes('/') ? 'four' : 'any');

const letsSomething = (opening: Opening): boolean =>
  opening.denied.length === 0 || reachesBetween(opening, 'any', everyPort);

function opens(opening: Opening, { ports, except, every, protocol }: TrafficTest): boolean {
  if (protocol === 'all' && opening.protocol !== 'all') return false;
  const any = protocol === undefined || protocol === 'all' ? 'any' : protocol;
  if (every) return reachesEveryPort(opening, any);
  if (except) return portsBeside(except).some((ends) => reachesBetween(opening, any, ends));
  if (ports.length > 0) return ports.some((port) => reachesBetween(opening, protocol ? any : 'tcp', endsOf(port)));
  return any === 'any' || reachesBetween(opening, any, everyPort);
}

function namesOf(opening: Opening, wanted: string): string[] {
  if (wanted === 'icmp') return ['icmp', 'icmpv6'];
  if (wanted !== 'any') return [wanted];
  return opening.protocol === 'all' ? ['tcp', 'udp', 'icmp', 'icmpv6'] : [opening.protocol];
}

/** Of the ports between two it is enough to try the lowest, and each that follows on what is denied. */
const reachesBetween = (opening: Opening, wanted: string, [from, to]: Ends): boolean =>
  [from, number(opening.from), ...opening.denied.map((one) => number(one.to) + 1)]
    .filter((port) => from <= port && port <= to)
    .some((port) => namesOf(opening, wanted).some((name) => reaches(opening, name, port)));

const reachesEveryPort = (opening: Opening, wanted: string): boolean =>
  namesOf(opening, wanted).some(
    (name) =>
      reaches(opening, name, 1) &&
      reaches(opening, name, 65535) &&
      opening.denied.every(({ protocol }) => isOther(protocol, name)),
  );

const reaches = (opening: Opening, name: string, port: number): boolean =>
  ['all', name].includes(opening.protocol) &&
  ((number(opening.from) <= port && port <= number(opening.to)) ||
    (number(opening.from) === -1 && number(opening.to) === -1)) &&
  opening.denied.every(
    ({ protocol, from, to }) =>
      isOther(protocol, name) || port < number(from) || (port > number(to) && number(to) >= 0),
  );

const isOther = (protocol: string, name: string): boolean =>
  !isUnknown(protocol) && protocol !== 'all' && protocol !== name;

/** `NaN` is neither more nor less than a port. */
const number = (value: Json): number =>
  typeof value === 'number' ? value : typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
