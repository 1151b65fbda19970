import type { PortRange } from './requirement.ts';

/** First and last port. */
export type Ends = readonly [from: number, to: number];

export const everyPort: Ends = [0, 65535];

export const endsOf = (port: PortRange): Ends => (typeof port === 'number' ? [port, port] : [port.from, port.to]);

/** All ports but these, as ranges in their order. */
export function portsBeside(ports: readonly PortRange[]): Ends[] {
  const [lowest, highest] = everyPort;
  const left: Ends[] = [];
  let next = lowest;
  for (const [from, to] of ports.map(endsOf).sort(([one], [other]) => one - other)) {
    if (from > next) left.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  return next > highest ? left : [...left, [next, highest]];
}
