import { expect, test } from 'vitest';
import { ServeSettings } from '../../engine/access/settings.ts';
import type { SiteOptions } from './options.ts';
import { type DoorPlan, planSite } from './plan.ts';

const key = 'a key of this test that is long enough';
const oidc = { issuer: 'https://id.example.com', client_id: 'decree' };

interface Case {
  options?: Partial<SiteOptions>;
  settings?: object;
  environment?: NodeJS.ProcessEnv;
}

const plan = ({ options = {}, settings = {}, environment = {} }: Case) =>
  planSite(
    { open: false, ...options },
    { settings: ServeSettings.parse(settings), file: 'team/decree.yaml' },
    environment,
  );

const check = (input: Case, expected: Partial<DoorPlan>[]) => expect(plan(input).doors).toMatchObject(expected);
const refused = (input: Case, message: string) => expect(() => plan(input)).toThrow(message);

const controlled = { tier: 'controlled' } as const;
const outside = { ...controlled, address: '10.0.0.7' } as const;

test('this machine alone, unless somebody says otherwise', () => {
  check({}, [{ serves: 'everything', entry: 'printed', address: '127.0.0.1', port: 0 }]);
  check({ options: { address: '::1', port: 8080 } }, [{ address: '::1', port: 8080 }]);
  for (const address of ['0.0.0.0', '::', '10.0.0.7', '128.0.0.1', '127.0.0.1.example.com'])
    refused({ options: { address } }, 'is for this machine alone');
});

test('a controlled site lets people sign in', () => {
  refused({ options: controlled }, 'nobody could sign in');
  refused({ options: controlled, environment: { DECREE_SERVE_KEY: 'short' } }, 'is too short');
  check({ options: controlled, environment: { DECREE_SERVE_KEY: key } }, [
    { serves: 'everything', entry: 'signed_in' },
  ]);
  check({ settings: { tier: 'controlled', oidc } }, [{ entry: 'signed_in' }]);
});

test('nothing leaves the machine unencrypted, unless a proxy is said to encrypt it', () => {
  const environment = { DECREE_SERVE_KEY: key };
  refused({ options: outside, environment }, 'could be read on the way');
  refused({ options: { ...outside, tlsCert: 'a.pem' }, environment }, 'go together');
  check({ options: { ...outside, tlsCert: 'a.pem', tlsKey: 'b.pem' }, environment }, [
    { address: '10.0.0.7', tls: { certificate: 'a.pem', key: 'b.pem' } },
  ]);
  refused({ options: { ...outside, insecureBehindProxy: true }, environment }, 'by which people reach it is not known');
  const url = 'https://decree.example.com';
  check({ options: { ...outside, insecureBehindProxy: true, url }, environment }, [{ url: new URL(url) }]);
});

test('files of decree.yaml lie beside it', () => {
  const tls = { certificate: 'a.pem', key: '/etc/b.pem' };
  const [door] = plan({ options: outside, settings: { tls, oidc } }).doors;
  expect(door.tls).toEqual({
    certificate: expect.stringMatching(/[\\/]team[\\/]a\.pem$/),
    key: expect.stringMatching(/b\.pem$/),
  });
});

test('results for the company, changes for this machine alone', () => {
  const options = { tier: 'management_private', address: '10.0.0.7', tlsCert: 'a.pem', tlsKey: 'b.pem' } as const;
  check({ options }, [
    { serves: 'results', entry: 'anybody', address: '10.0.0.7' },
    { serves: 'everything', entry: 'printed', address: '127.0.0.1' },
  ]);
  refused({ options: { ...options, managementAddress: '10.0.0.7' } }, 'nobody could sign in');
  check({ options: { ...options, managementAddress: '10.0.0.7' }, settings: { oidc } }, [
    { serves: 'results', entry: 'anybody' },
    { serves: 'everything', entry: 'signed_in', address: '10.0.0.7' },
  ]);
});

test('what a flag says goes before decree.yaml', () => {
  check({ options: { tier: 'private', port: 2 }, settings: { tier: 'controlled', oidc, port: 1 } }, [
    { entry: 'printed', port: 2 },
  ]);
});

test('a provider without TLS is believed on this machine alone', () => {
  const issuers = (issuer: string) => ServeSettings.safeParse({ oidc: { ...oidc, issuer } }).success;
  expect(['http://127.0.0.1:8080', 'http://localhost', 'https://id.example.com/realm'].map(issuers)).toEqual([
    true,
    true,
    true,
  ]);
  expect(
    ['http://id.example.com', 'http://127.0.0.1.example.com', 'http://127.0.0.1@id.example.com', 'ftp://localhost'].map(
      issuers,
    ),
  ).toEqual([false, false, false, false]);
});
