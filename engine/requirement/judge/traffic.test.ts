import { expect, test } from 'vitest';
import type { Json } from '../../../core/host/boundary.ts';
import type { TrafficTest } from '../requirement.ts';
import { judgeTraffic } from './traffic.ts';

const ssh: TrafficTest = { direction: 'ingress', ports: [22], peer: 'internet' };

/** What the judge says of the traffic through a resource with such values. */
function check(type: string, values: Record<string, Json>, asked: Partial<TrafficTest>, expected: string): void {
  const resource = { address: `${type}.it`, type, name: 'it', provider: 'any', values, managed: true };
  expect(judgeTraffic(resource, { ...ssh, ...asked })).toBe(expected);
}

test('the order of the rules of a network ACL decides', () => {
  const allow = { action: 'allow', rule_no: 200, protocol: '-1', cidr_block: '0.0.0.0/0', from_port: 0, to_port: 0 };
  const deny = { ...allow, action: 'deny', rule_no: 100, protocol: 'tcp', from_port: 22, to_port: 22 };
  check('aws_network_acl', { ingress: [allow] }, {}, 'holds');
  check('aws_network_acl', { ingress: [allow, deny] }, {}, 'fails');
  check('aws_network_acl', { ingress: [allow, deny] }, { ports: [23] }, 'holds');
  check('aws_network_acl', { ingress: [allow, deny] }, { ports: [22], protocol: 'udp' }, 'holds');
  check('aws_network_acl', { ingress: [allow, { ...deny, rule_no: 300 }] }, {}, 'holds');
  check('aws_network_acl', { ingress: [allow, { ...deny, rule_no: '${var.number}' }] }, {}, 'unknown');
});

test('a rule of Azure for all protocols keeps to its ports', () => {
  const rule = {
    direction: 'Inbound',
    access: 'Allow',
    protocol: '*',
    source_address_prefix: 'Internet',
    destination_port_ranges: ['20-25', '80'],
  };
  check('azurerm_network_security_rule', rule, {}, 'holds');
  check('azurerm_network_security_rule', rule, { ports: [3389] }, 'fails');
  check('azurerm_network_security_group', { security_rule: [rule] }, { ports: [{ from: 70, to: 90 }] }, 'holds');
  check('azurerm_network_security_rule', { ...rule, direction: 'Outbound' }, {}, 'fails');
});

test('a firewall of Google without sources is open to all', () => {
  const allow = [{ protocol: 'tcp', ports: ['22'] }];
  check('google_compute_firewall', { allow }, {}, 'holds');
  check('google_compute_firewall', { allow, source_tags: ['web'] }, {}, 'fails');
  check('google_compute_firewall', { allow, disabled: true }, {}, 'fails');
  check('google_compute_firewall', { allow, source_ranges: '${var.ranges}' }, {}, 'unknown');
});

test('a network policy without peers or ports lets all in', () => {
  check('kubernetes_network_policy', { spec: [{ ingress: [{}] }] }, {}, 'holds');
  check('kubernetes_network_policy', { spec: [{ ingress: [{ from: [{ pod_selector: [{}] }] }] }] }, {}, 'fails');
});

test('peers are networks, their outside, or wide ranges', () => {
  const group = (range: string) => ({
    vpc_id: '${aws_vpc.main.id}',
    ingress: [{ protocol: 'tcp', from_port: 22, to_port: 22, cidr_blocks: [range] }],
  });
  const inside: Partial<TrafficTest> = { peer: { cidrs: ['10.0.0.0/8', 'fc00::/7'] } };
  const outside: Partial<TrafficTest> = { peer: { outside: ['10.0.0.0/8'] } };
  check('aws_security_group', group('10.1.0.0/16'), inside, 'holds');
  check('aws_security_group', group('fd00::/8'), inside, 'holds');
  check('aws_security_group', group('11.0.0.0/8'), inside, 'fails');
  check('aws_security_group', group('10.1.0.0/16'), outside, 'fails');
  check('aws_security_group', group('8.0.0.0/5'), outside, 'holds');
  check('aws_security_group', group('10.0.0.0/23'), { peer: { widerThan: 24 } }, 'holds');
  check('aws_security_group', group('10.0.0.0/24'), { peer: { widerThan: 24 } }, 'fails');
  check('aws_security_group', group('0.0.0.0/0'), { ports: [], except: [22, 443] }, 'fails');
  check('aws_security_group', group('0.0.0.0/0'), { ports: [], except: [443] }, 'holds');
});
