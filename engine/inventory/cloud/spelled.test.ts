import { expect, test } from 'vitest';
import { schemas } from '../../../knowledge/schema/testing.ts';
import { spelled } from './spelled.ts';

function check(type: string, object: object, expected: object, renamed?: Record<string, string>): void {
  const schema = schemas.get(type);
  expect(schema && spelled(object as never, schema, renamed)).toEqual(expected);
}

test('names differ in case and number, objects and lists are blocks', () =>
  check(
    'kubernetes_pod_v1',
    {
      spec: {
        hostPID: true,
        containers: [{ name: 'app', securityContext: { runAsNonRoot: true, capabilities: { drop: ['ALL'] } } }],
        nodeSelector: { 'kubernetes.io/os': 'linux' },
        madeUp: 1,
      },
    },
    {
      spec: [
        {
          host_pid: true,
          container: [
            { name: 'app', security_context: [{ run_as_non_root: true, capabilities: [{ drop: ['ALL'] }] }] },
          ],
          node_selector: { 'kubernetes.io/os': 'linux' },
        },
      ],
    },
  ));

test('other words, and content that stands one step higher', () =>
  check(
    'kubernetes_persistent_volume_v1',
    { spec: { hostPath: { path: '/srv' } } },
    { spec: [{ persistent_volume_source: [{ host_path: [{ path: '/srv' }] }] }] },
    { persistent_volume_source: '.' },
  ));

test('the names of a map are left as they are, and what is null is absent', () =>
  check(
    'kubernetes_config_map_v1',
    { data: { 'app.conf': 'a: b', runAs: 'x' }, immutable: null },
    { data: { 'app.conf': 'a: b', runAs: 'x' } },
  ));
