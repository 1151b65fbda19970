import type { TrafficTest } from '../requirement.ts';
import type { TokenReader } from './reader.ts';

export function trafficWords({ direction, ports }: TrafficTest): string {
  const way = direction === 'ingress' ? 'in from' : 'out to';
  return `it lets traffic ${way} the internet on ${ports.length === 0 ? 'any port' : `port ${ports.join(' or ')}`}`;
}

/** What stands after `it lets traffic`. */
export function readTraffic(tokens: TokenReader): TrafficTest {
  const direction = tokens.taken('in', 'from') ? 'ingress' : 'egress';
  if (direction === 'egress') tokens.expect('out', 'to');
  tokens.expect('the', 'internet', 'on');
  if (tokens.taken('any', 'port')) return { direction, ports: [], peer: 'internet' };
  tokens.expect('port');
  return { direction, ports: tokens.alternatives('number', tokens.number), peer: 'internet' };
}
