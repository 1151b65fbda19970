import { expect, test } from 'vitest';
import { nameOf, readReference } from './index.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  ['oci://registry.example.com/team/policies', 'registry.example.com/team/policies:latest'],
  ['localhost:5000/policies:1.2.0', 'localhost:5000/policies:1.2.0'],
  [`ghcr.io/org/team/policies@${digest}`, `ghcr.io/org/team/policies@${digest}`],
])('%s is %s', (text, name) => {
  const read = readReference(text);
  expect(read && nameOf(read)).toBe(name);
});

test.each(['policies', 'registry/', 'registry/UPPER', 'registry/a:b:c', 'registry/a@sha256:12', 'registry/../x', ''])(
  '%j is none',
  (text) => expect(readReference(text)).toBeUndefined(),
);
