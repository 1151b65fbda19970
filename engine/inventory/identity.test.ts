import { expect, test } from 'vitest';
import type { Resource } from '../resource/document.ts';
import { identityOf, placeOf, sameIdentity } from './identity.ts';

function check(provider: string, values: Resource['values'], expected: { identity?: string; place?: object }) {
  const resource: Resource = { address: 'a.b', type: 'a', name: 'b', provider, values, managed: true };
  const identity = identityOf(resource);
  expect({ identity, place: placeOf({ ...resource, ...(identity !== undefined && { identity }) }) }).toEqual({
    identity: undefined,
    place: {},
    ...expected,
  });
}

test('of AWS, the ARN', () => {
  const arn = 'arn:aws:sqs:eu-west-1:111122223333:orders';
  check('aws', { arn }, { identity: arn, place: { account: '111122223333', region: 'eu-west-1' } });
  check('aws', { arn: 'arn:aws:s3:::logs' }, { identity: 'arn:aws:s3:::logs' });
  check('aws', { arn: '${aws_s3_bucket.logs.arn}' }, {});
  check('aws', { bucket: 'logs' }, {});
});

test('of Azure, the id, whatever its case', () => {
  const id = '/subscriptions/0A/resourceGroups/Data/providers/Microsoft.Storage/storageAccounts/logs';
  check('azurerm', { id }, { identity: id.toLowerCase(), place: { account: '0a' } });
  expect(sameIdentity(id)).toBe(id.toLowerCase());
  check('azurerm', { id: 'logs' }, {});
});

test('of Google, the full name that its link says', () => {
  check(
    'google',
    { self_link: 'https://www.googleapis.com/compute/v1/projects/acme/zones/europe-west1-b/instances/web' },
    {
      identity: '//compute.googleapis.com/projects/acme/zones/europe-west1-b/instances/web',
      place: { account: 'acme', region: 'europe-west1' },
    },
  );
  check(
    'google',
    { self_link: 'https://www.googleapis.com/storage/v1/b/logs' },
    { identity: '//storage.googleapis.com/logs' },
  );
  check(
    'google',
    { self_link: 'https://sqladmin.googleapis.com/sql/v1beta4/projects/acme/instances/db' },
    { identity: '//cloudsql.googleapis.com/projects/acme/instances/db', place: { account: 'acme' } },
  );
  expect(sameIdentity('//storage.googleapis.com/Logs')).toBe('//storage.googleapis.com/Logs');
});

test.each([
  [
    'google_pubsub_topic',
    { id: 'projects/acme/topics/orders', name: 'orders' },
    '//pubsub.googleapis.com/projects/acme/topics/orders',
  ],
  [
    'google_secret_manager_secret',
    { id: 'projects/acme/secrets/a', name: 'projects/12/secrets/a' },
    '//secretmanager.googleapis.com/projects/12/secrets/a',
  ],
  ['google_pubsub_topic_iam_binding', { id: 'projects/acme/topics/orders/roles/x' }, undefined],
  ['google_project', { id: 'projects/acme' }, '//cloudresourcemanager.googleapis.com/projects/acme'],
  ['google_spanner_database', { id: 'main/orders' }, undefined],
  ['kubernetes_daemonset', { metadata: [{ name: 'agent', namespace: 'ops' }] }, 'kubernetes:ops/daemonset/agent'],
  ['kubernetes_cluster_role_v1', { metadata: [{ name: 'all' }] }, 'kubernetes:clusterrole/all'],
  ['kubernetes_manifest', { manifest: {} }, undefined],
])('of %s, from what a state has of it', (type, values, identity) => {
  const [provider = ''] = type.split('_');
  const resource: Resource = { address: `${type}.b`, type, name: 'b', provider, values, managed: true };
  expect(identityOf(resource)).toBe(identity);
});

test('of others, none', () => check('random', { id: 'x', arn: 'arn:aws:s3:::x' }, {}));
