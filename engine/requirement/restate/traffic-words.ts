import type { PortRange, TrafficTest } from '../requirement.ts';
import type { TokenReader } from './reader.ts';

type Peer = TrafficTest['peer'];

export function trafficWords({ direction, peer, protocol, ...ports }: TrafficTest): string {
  const way = direction === 'ingress' ? 'in from' : 'out to';
  return `it lets traffic ${way} ${peerWords(peer)} on ${portWords(ports)}${protocol ? ` over ${protocol}` : ''}`;
}

/** Completing "from …". */
export function peerWords(peer: Peer): string {
  if (peer === 'internet') return 'the internet';
  if ('cidrs' in peer) return quoted(peer.cidrs);
  return 'outside' in peer ? `addresses outside ${quoted(peer.outside)}` : `a range wider than ${peer.widerThan}`;
}

/** Completing "on …". */
export function portWords({ ports, except, every }: Pick<TrafficTest, 'ports' | 'except' | 'every'>): string {
  if (every) return 'every port';
  if (except) return `any port except ${except.map(rangeWords).join(' or ')}`;
  return ports.length === 0 ? 'any port' : `port ${ports.map(rangeWords).join(' or ')}`;
}

const rangeWords = (port: PortRange): string => (typeof port === 'number' ? `${port}` : `${port.from} to ${port.to}`);

const quoted = (networks: string[]): string => networks.map((one) => JSON.stringify(one)).join(' or ');

/** What stands after `it lets traffic`. */
export function readTraffic(tokens: TokenReader): TrafficTest {
  const direction = tokens.taken('in', 'from') ? 'ingress' : 'egress';
  if (direction === 'egress') tokens.expect('out', 'to');
  const peer = readPeer(tokens);
  tokens.expect('on');
  const ports = readPorts(tokens);
  const protocol = tokens.taken('over') ? (tokens.word() as TrafficTest['protocol']) : undefined;
  return { direction, ...ports, ...(protocol && { protocol }), peer };
}

function readPeer(tokens: TokenReader): Peer {
  if (tokens.taken('the', 'internet')) return 'internet';
  if (tokens.taken('addresses', 'outside')) return { outside: tokens.texts() };
  return tokens.taken('a', 'range', 'wider', 'than') ? { widerThan: tokens.number() } : { cidrs: tokens.texts() };
}

function readPorts(tokens: TokenReader): Pick<TrafficTest, 'ports' | 'except' | 'every'> {
  if (tokens.taken('every', 'port')) return { ports: [], every: true };
  const readRanges = (): PortRange[] => tokens.alternatives('number', () => readRange(tokens));
  if (tokens.taken('any', 'port', 'except')) return { ports: [], except: readRanges() };
  if (tokens.taken('any', 'port')) return { ports: [] };
  tokens.expect('port');
  return { ports: readRanges() };
}

function readRange(tokens: TokenReader): PortRange {
  const from = tokens.number();
  return tokens.taken('to') ? { from, to: tokens.number() } : from;
}
