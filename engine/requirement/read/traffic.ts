import { trafficTypes } from '../judge/traffic.ts';
import type { Condition, PortRange, TrafficTest } from '../requirement.ts';
import type { Content } from './content.ts';
import type { Predicate } from './predicate.ts';
import { within } from './tags.ts';

/** Services by the port that they listen on (IANA). */
const services: Record<string, number> = {
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  dns: 53,
  http: 80,
  pop3: 110,
  ntp: 123,
  ldap: 389,
  https: 443,
  smb: 445,
  mssql: 1433,
  oracle: 1521,
  nfs: 2049,
  mysql: 3306,
  rdp: 3389,
  postgresql: 5432,
  postgres: 5432,
  vnc: 5900,
  redis: 6379,
  elasticsearch: 9200,
  memcached: 11211,
  mongodb: 27017,
};

const everywhere =
  /\b(internet|anywhere|everywhere|world|everyone|public(ly)?|any (source|ip|address|host)|all (sources|ips?|addresses|hosts)|unrestricted)\b|(?<![\d.])0\.0\.0\.0\/0|::\/0/i;
const opening =
  /\b(allow(s|ing|ed)?|permit(s|ting)?|let(s)?|open(s)?|expos(e|es|ed)|access(ible)?|reach(able|es)?|unrestricted|not (?:properly )?restricted|restrict(ed|s)?|ingress|inbound|egress|outbound|traffic|in|out|ports?|connections?|from|to|protocols?|rules?)\b/gi;
const network = /(?<![\d.])(?!0\.0\.0\.0\/0)(?:\d{1,3}\.){3}\d{1,3}\/\d{1,2}/g;
const beyond = /\b(?:outside(?: of)?|other than|anything but|except(?: from)?|not (?:in|within|from))\s+(?:the\s+)?$/i;
const wider = /\b(?:wider|larger|bigger|broader) than (?:a )?\/(\d{1,2})\b/i;

/** What the sentence says of traffic, for the types that carry network rules. */
export function trafficPredicates(content: Content, type: string): Predicate[] {
  const directions = directionsIn(content.sentence).filter((direction) => trafficTypes(direction).includes(type));
  if (directions.length === 0) return [];
  const [first, last] = [content.words[0], content.words.at(-1)];
  if (!first || !last) return [];
  const text = content.sentence.slice(first.start, last.end);
  const peer = peerIn(text);
  const { spans, ...ports } = portsIn(text);
  const protocol = protocolIn(text);
  if (!peer && !/unrestricted|open/i.test(text)) return [];
  if (!peer && ports.ports.length === 0 && !ports.every && !/unrestricted/i.test(text)) return [];
  const parts = [
    ...spans,
    ...(peer?.spans ?? []),
    ...(protocol ? [protocol.span] : []),
    ...[...text.matchAll(opening)].map((match): Span => [match.index, match.index + match[0].length]),
  ];
  const covered = parts.flatMap(([start, end]) => {
    const span = within(content, first.start + start, first.start + end);
    return span ? Array.from({ length: span.to - span.from }, (_, step) => span.from + step) : [];
  });
  if (covered.length === 0) return [];
  const traffic = { ...ports, ...(protocol && { protocol: protocol.name }), peer: peer?.peer ?? 'internet' };
  return [
    {
      from: Math.min(...covered),
      to: Math.max(...covered) + 1,
      condition: eitherWay(directions, traffic),
      good: false,
      scattered: true,
    },
  ];
}

type Direction = TrafficTest['direction'];
type Span = [number, number];

function directionsIn(text: string): Direction[] {
  const out = /\b(egress|outbound|outgoing)\b|\b(?:traffic|connections?|packets|data) out\b|\bout to\b/i.test(text);
  const both =
    /\bto (or|and) from\b|\bfrom (or|and) to\b|\b(in|inbound|ingress) (or|and) (out|outbound|egress)\b/i.test(text);
  return both ? ['ingress', 'egress'] : [out ? 'egress' : 'ingress'];
}

function eitherWay(directions: Direction[], traffic: Omit<TrafficTest, 'direction'>): Condition {
  const ways = directions.map((direction): Condition => ({ traffic: { direction, ...traffic } }));
  return ways.length === 1 && ways[0] ? ways[0] : { any: ways };
}

/** From or to whom: networks that are named, all outside of them, too wide a range, or everywhere. */
function peerIn(text: string): { peer: TrafficTest['peer']; spans: Span[] } | undefined {
  const networks = [...text.matchAll(network)];
  const spans = networks.map((match): Span => [match.index, match.index + match[0].length]);
  const [named] = networks;
  if (named) {
    const cidrs = networks.map(([cidr]) => cidr);
    return { peer: beyond.test(text.slice(0, named.index)) ? { outside: cidrs } : { cidrs }, spans };
  }
  const wide = wider.exec(text);
  if (wide?.[1] && Number(wide[1]) >= 1 && Number(wide[1]) <= 32)
    return { peer: { widerThan: Number(wide[1]) }, spans: [[wide.index, wide.index + wide[0].length]] };
  const world = everywhere.exec(text);
  return world ? { peer: 'internet', spans: [[world.index, world.index + world[0].length]] } : undefined;
}

function protocolIn(text: string): { name: NonNullable<TrafficTest['protocol']>; span: Span } | undefined {
  const match = /\b(udp|icmp|tcp)\b|\b(?:all|every) protocols?\b|\bany protocol\b/i.exec(text);
  if (!match) return undefined;
  const name = match[1]?.toLowerCase();
  return {
    name: name === 'udp' || name === 'icmp' || name === 'tcp' ? name : /any/i.test(match[0]) ? 'any' : 'all',
    span: [match.index, match.index + match[0].length],
  };
}

const portList =
  /\bports?\s+((?:\d+)(?:\s*(?:,|\/|and|or|&|-|–|to)\s*(?:port\s+)?\d+(?![\d.]))*)|(?<![\d./])(\d{2,5})\/(?:tcp|udp)|\b(?:tcp|udp)\s*\/?\s*(\d{2,5})/gi;
const everyPort = /\b(?:all|every|the full range of) ports?\b|\bports? -1\b|\bport 0\s*(?:-|to)\s*65535\b/i;
const butThese =
  /\b(?:any|all|every) ports?\s+(?:except|but|other than)(?: for)?\s+(?:ports?\s+)?((?:\d+)(?:\s*(?:,|and|or|&)\s*\d+)*)/i;

type Ports = Pick<TrafficTest, 'ports' | 'except' | 'every'>;

function portsIn(text: string): Ports & { spans: Span[] } {
  const but = butThese.exec(text);
  if (but?.[1]) return { ports: [], except: rangesIn(but[1]), spans: [[but.index, but.index + but[0].length]] };
  const ports: PortRange[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(/\b[a-z0-9]+\b/gi)) {
    const port = services[match[0].toLowerCase()];
    if (port === undefined) continue;
    ports.push(port);
    spans.push([match.index, match.index + match[0].length]);
  }
  for (const match of text.matchAll(portList)) {
    ports.push(...rangesIn(match[1] ?? match[2] ?? match[3] ?? ''));
    spans.push([match.index, match.index + match[0].length]);
  }
  const all = everyPort.exec(text);
  if (all) return { ports: [], every: true, spans: [[all.index, all.index + all[0].length]] };
  const distinct = [...new Map(ports.map((port) => [JSON.stringify(port), port])).values()];
  return { ports: distinct.sort((a, b) => firstOf(a) - firstOf(b)), spans };
}

const firstOf = (range: PortRange): number => (typeof range === 'number' ? range : range.from);

/** `22, 80 and 8000-8999`. */
function rangesIn(text: string): PortRange[] {
  return [...text.matchAll(/(\d+)(?:\s*(?:-|–|to)\s*(\d+))?/g)].flatMap(([, from, to]) => {
    const [start, end] = [Number(from), Number(to ?? from)];
    if (start > 65535 || end > 65535 || start > end) return [];
    return [start === end ? start : { from: start, to: end }];
  });
}
