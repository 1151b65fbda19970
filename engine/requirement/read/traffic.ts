import { trafficTypes } from '../judge/traffic.ts';
import type { Condition } from '../requirement.ts';
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
  /\b(internet|anywhere|everywhere|world|everyone|public(ly)?|0\.0\.0\.0\/0|::\/0|any (source|ip|address|host)|all (sources|ips?|addresses|hosts)|unrestricted)\b|0\.0\.0\.0\/0|::\/0/i;
const opening =
  /\b(allow(s|ing|ed)?|permit(s|ting)?|let(s)?|open(s)?|expos(e|es|ed)|access(ible)?|reach(able|es)?|unrestricted|not (?:properly )?restricted|restrict(ed|s)?|ingress|inbound|egress|outbound|traffic|in|out|ports?|connections?|from|to|protocol|tcp|rule)\b/gi;

/** What the sentence says of traffic from or to the internet, for the types that carry network rules. */
export function trafficPredicates(content: Content, type: string): Predicate[] {
  const directions = directionsIn(content.sentence).filter((direction) => trafficTypes(direction).includes(type));
  if (directions.length === 0) return [];
  const [first, last] = [content.words[0], content.words.at(-1)];
  if (!first || !last) return [];
  const text = content.sentence.slice(first.start, last.end);
  const world = everywhere.exec(text);
  const { ports, spans } = portsIn(text);
  if (!world && !/unrestricted|open/i.test(text)) return [];
  if (!world && ports.length === 0 && !/unrestricted/i.test(text)) return [];
  const parts = [
    ...spans,
    ...(world ? [[world.index, world.index + world[0].length]] : []),
    ...[...text.matchAll(opening)].map((match) => [match.index, match.index + match[0].length]),
  ] as [number, number][];
  const covered = parts.flatMap(([start, end]) => {
    const span = within(content, first.start + start, first.start + end);
    return span ? Array.from({ length: span.to - span.from }, (_, step) => span.from + step) : [];
  });
  if (covered.length === 0) return [];
  return [
    {
      from: Math.min(...covered),
      to: Math.max(...covered) + 1,
      condition: eitherWay(directions, ports),
      good: false,
      scattered: true,
    },
  ];
}

type Direction = 'ingress' | 'egress';

function directionsIn(text: string): Direction[] {
  const out = /\b(egress|outbound|outgoing)\b/i.test(text);
  const both =
    /\bto (or|and) from\b|\bfrom (or|and) to\b|\b(in|inbound|ingress) (or|and) (out|outbound|egress)\b/i.test(text);
  return both ? ['ingress', 'egress'] : [out ? 'egress' : 'ingress'];
}

function eitherWay(directions: Direction[], ports: number[]): Condition {
  const ways = directions.map((direction): Condition => ({ traffic: { direction, ports, peer: 'internet' } }));
  return ways.length === 1 && ways[0] ? ways[0] : { any: ways };
}

function portsIn(text: string): { ports: number[]; spans: [number, number][] } {
  const ports: number[] = [];
  const spans: [number, number][] = [];
  const add = (port: number, start: number, length: number): void => {
    if (port >= 0 && port <= 65535 && !ports.includes(port)) ports.push(port);
    spans.push([start, start + length]);
  };
  for (const match of text.matchAll(/\b[a-z0-9]+\b/gi)) {
    const port = services[match[0].toLowerCase()];
    if (port !== undefined) add(port, match.index, match[0].length);
  }
  for (const match of text.matchAll(
    /\bports?\s+((?:\d+)(?:\s*(?:,|\/|and|or|&)\s*(?:port\s+)?\d+)*)|(?<![\d./])(\d{2,5})\/(?:tcp|udp)|\b(?:tcp|udp)\s*\/?\s*(\d{2,5})/gi,
  ))
    for (const number of (match[1] ?? match[2] ?? match[3] ?? '').matchAll(/\d+/g))
      add(Number(number[0]), match.index, match[0].length);
  return { ports: ports.sort((a, b) => a - b), spans };
}
