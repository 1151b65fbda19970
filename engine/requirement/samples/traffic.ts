import { type Ends, endsOf, everyPort, portsBeside } from '../ports.ts';
import type { TrafficTest } from '../requirement.ts';
import { type Opening, writeOpening } from './network.ts';
import type { Way } from './world.ts';

/** The ways to let traffic through, or not to, for each type of resource that can. */
export function trafficWays(test: TrafficTest, want: boolean): Way[] {
  return (want ? openings(test) : refusals(test)).map(
    (opening) => (place) => writeOpening(place, opening, test.direction),
  );
}

function openings(test: TrafficTest): Opening[] {
  const protocol = protocolOf(test);
  const [range = ''] = peers(test.peer);
  const ports = portsOf(test);
  return [
    ...ports.map(([from, to]) => ({ range, protocol, from, to })),
    ...peers(test.peer)
      .slice(1)
      .map((other) => ({ range: other, protocol, ...spanned(ports[0]) })),
    { range, protocol: 'all', ...spanned(everyPort) },
  ];
}

/** What differs from such traffic in one thing: the peer, the port, the protocol. */
function refusals(test: TrafficTest): Opening[] {
  const [range = ''] = peers(test.peer);
  const protocol = protocolOf(test);
  const [first = everyPort] = portsOf(test);
  const named = test.ports.length > 0;
  const beside = named ? portsBeside(test.ports) : test.except ? test.except.map(endsOf) : [];
  return [
    { range: strangers(test.peer), protocol, ...spanned(first) },
    ...beside.slice(-1).map(([from]) => ({ range, protocol, from, to: from })),
    ...(test.every ? [{ range, protocol, from: 22, to: 22 }] : []),
    ...(named || test.protocol ? [{ range, protocol: protocol === 'udp' ? 'tcp' : 'udp', ...spanned(first) }] : []),
  ];
}

const spanned = ([from, to]: Ends = everyPort): Pick<Opening, 'from' | 'to'> => ({ from, to });

function protocolOf({ protocol }: TrafficTest): string {
  return protocol === undefined || protocol === 'any' ? 'tcp' : protocol;
}

function portsOf({ ports, except, every, protocol }: TrafficTest): Ends[] {
  if (every) return [everyPort];
  if (except) return portsBeside(except).map(([from]) => [from, from]);
  if (ports.length > 0) return few(ports).map(endsOf);
  return protocol === 'icmp' || protocol === 'all' ? [everyPort] : [[443, 443]];
}

/** Of very many the first, one between and the last: each costs a sample for every way of letting traffic in. */
const few = <T>(all: readonly T[]): T[] =>
  all.filter((_, at) => all.length <= 8 || at === 0 || at === all.length - 1 || at === all.length >> 1);

/** Ranges of the peer, the one that shows best what is meant first. */
function peers(peer: TrafficTest['peer']): string[] {
  const internet = ['0.0.0.0/0', '::/0'];
  if (peer === 'internet') return internet;
  if ('cidrs' in peer) return [...peer.cidrs, ...internet];
  return 'outside' in peer ? ['203.0.113.0/24', ...internet] : [`10.0.0.0/${peer.widerThan - 1}`, ...internet];
}

function strangers(peer: TrafficTest['peer']): string {
  if (peer === 'internet') return '10.0.0.0/8';
  if ('cidrs' in peer) return '198.51.100.7/32';
  return 'outside' in peer ? (peer.outside[0] ?? '') : `10.0.0.0/${peer.widerThan}`;
}
