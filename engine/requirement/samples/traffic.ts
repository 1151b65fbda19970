import type { TrafficTest } from '../requirement.ts';
import type { Way } from './world.ts';

/** The ways to let traffic through, or not to, for each type of resource that can. */
export function trafficWays({ direction, ports }: TrafficTest, want: boolean): Way[] {
  const port = ports[0] ?? 443;
  const refusals = [
    { range: '10.0.0.0/8', protocol: 'tcp', port },
    ...(ports.length > 0
      ? [
          { range: '0.0.0.0/0', protocol: 'tcp', port: Math.max(...ports) + 1 },
          { range: '0.0.0.0/0', protocol: 'udp', port },
        ]
      : []),
  ];
  const openings = [
    ...(ports.length > 0 ? ports : [port]).map((one) => ({ range: '0.0.0.0/0', protocol: 'tcp', port: one })),
    { range: '::/0', protocol: 'tcp', port },
    { range: '0.0.0.0/0', protocol: '-1', port: 0 },
  ];
  return (want ? openings : refusals).map((rule) => (place) => {
    const six = rule.range.includes(':');
    const { type } = place.resource;
    if (type.startsWith('aws_vpc_security_group_')) {
      place.set([six ? 'cidr_ipv6' : 'cidr_ipv4'], rule.range);
      place.set(['ip_protocol'], rule.protocol);
      place.set(['from_port'], rule.port);
      place.set(['to_port'], rule.port);
      return;
    }
    const values = {
      protocol: rule.protocol,
      from_port: rule.port,
      to_port: rule.port,
      [six ? 'ipv6_cidr_blocks' : 'cidr_blocks']: [rule.range],
    };
    if (type === 'aws_security_group_rule')
      for (const [name, value] of Object.entries({ type: direction, ...values })) place.set([name], value);
    else place.append([direction], values);
  });
}
