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
  expect(sameIdentity('//storage.googleapis.com/Logs')).toBe('//storage.googleapis.com/Logs');
});

test('of others, none', () => check('random', { id: 'x', arn: 'arn:aws:s3:::x' }, {}));
