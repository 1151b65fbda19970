import { type Ends, endsOf, portsBeside } from '../ports.ts';
import type { TrafficTest } from '../requirement.ts';
import type { Scope } from './branch.ts';
import { quote } from './names.ts';
import type { Writer } from './writer.ts';

/** How a resource lets the traffic through: `decree.net` reads the types. */
export interface TrafficRego {
  lines: string[];
  /** Rego of the path to the range that is opened. */
  path: string;
}

export function trafficRego(test: TrafficTest, { variable }: Scope, writer: Writer): TrafficRego {
  const opening = writer.names.variable('opening');
  const { direction, peer } = test;
  const from =
    peer === 'internet'
      ? [`some ${opening} in net.open_${direction}(${variable})`]
      : [`some ${opening} in net.${direction}(${variable})`, peerLine(peer, `${opening}.range`)];
  return { lines: [...from, ...portLines(test, opening, writer)], path: `${opening}.path` };
}

function peerLine(peer: Exclude<TrafficTest['peer'], string>, range: string): string {
  const networks = (list: string[]): string => `{${[...new Set(list)].map(quote).join(', ')}}`;
  if ('cidrs' in peer) return `net.meets(${range}, ${networks(peer.cidrs)})`;
  return 'outside' in peer
    ? `net.outside(${range}, ${networks(peer.outside)})`
    : `net.wider_than(${range}, ${peer.widerThan})`;
}

function portLines({ ports, except, every, protocol }: TrafficTest, opening: string, writer: Writer): string[] {
  const forAll = protocol === 'all' ? [`${opening}.protocol == "all"`] : [];
  const named = protocol === undefined || protocol === 'all' ? 'any' : protocol;
  if (every) return [...forAll, `net.reaches_every_port(${opening}, ${quote(named)})`];
  if (except) return [...forAll, ...between(portsBeside(except), opening, named, writer)];
  if (ports.length > 0) return [...forAll, ...onPorts(ports, opening, protocol ? named : 'tcp', writer)];
  return named === 'any' ? forAll : [`net.reaches_some_port(${opening}, ${quote(named)})`];
}

function onPorts(ports: TrafficTest['ports'], opening: string, protocol: string, writer: Writer): string[] {
  if (!['tcp', 'udp'].includes(protocol) || !ports.every((port) => typeof port === 'number'))
    return between(ports.map(endsOf), opening, protocol, writer);
  if (ports.length === 1) return [`net.reaches(${opening}, ${quote(protocol)}, ${ports[0]})`];
  const port = writer.names.variable('port');
  return [`some ${port} in [${ports.join(', ')}]`, `net.reaches(${opening}, ${quote(protocol)}, ${port})`];
}

function between(ranges: Ends[], opening: string, protocol: string, writer: Writer): string[] {
  const [from, to] = [writer.names.variable('from'), writer.names.variable('to')];
  return [
    `some [${from}, ${to}] in [${ranges.map((ends) => `[${ends.join(', ')}]`).join(', ')}]`,
    `net.reaches_between(${opening}, ${quote(protocol)}, ${from}, ${to})`,
  ];
}
