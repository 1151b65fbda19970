import { expect, test } from 'vitest';
import { masked } from './mask.ts';

test.each([
  ['Bearer abc.def-123 was refused', 'Bearer *** was refused'],
  ['token eyJhbGciOi.eyJzdWIi.c2ln ends', 'token *** ends'],
  ['at https://me:hunter2@host/path', 'at https://***@host/path'],
  ['{"client_secret":"s3cr3t-value","a":1}', '{"client_secret":"***","a":1}'],
  ['GET /x?sv=1&sig=a%2Bb&se=2', 'GET /x?sv=1&sig=***&se=2'],
  ['-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY----- is bad', '*** is bad'],
  ['the secret of the account is wrong', 'the secret of the account is wrong'],
])('%s', (text, safe) => {
  expect(masked(text, {})).toBe(safe);
});

test('what the environment keeps secret is not told', () => {
  const environment = { AZURE_CLIENT_SECRET: 'very~secret', HOME: '/home/me' };
  expect(masked('very~secret of /home/me', environment)).toBe('*** of /home/me');
});
