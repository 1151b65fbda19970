import { expect, test } from 'vitest';
import { testCore } from '../../../adapters/core/testing.ts';
import type { Json } from '../../../core/host/boundary.ts';
import type { Policy } from '../../policy/policy.ts';
import { plainModules } from './modules.ts';

/** Asks a policy with this rule by way of the adapters; expects what Conftest shows. */
async function check(rule: string, expected: Record<string, Json>): Promise<void> {
  const entrypoint = rule.split(' ')[0] ?? '';
  const policy = {
    id: 'acme.x',
    package: 'decree.acme.x',
    entrypoints: [entrypoint],
    metadata: { custom: { severity: 'HIGH' } },
  };
  const answer = await (await testCore()).evaluate({
    modules: [
      { file: 'policy.rego', text: `package decree.acme.x\n\n${rule}\n` },
      ...plainModules([policy as unknown as Policy]),
    ],
    query: '{kind: results | results := data.main[kind]; kind in {"deny", "warn", "violation"}; count(results) > 0}',
    input: { resource: { a: [{ address: 'a.b' }] }, data: {} },
  });
  expect(answer.ok && answer.value.results).toEqual([expected]);
}

const said = { policy: 'acme.x', severity: 'HIGH' };

test('a finding of Decree has its address in the message', () =>
  check('deny contains {"address": "a.b", "type": "a", "message": "is bad", "path": ["c", 0]} if input.resource.a', {
    deny: [{ ...said, msg: 'a.b: is bad', address: 'a.b', path: ['c', 0] }],
  }));
test('a text is the message', () =>
  check('deny contains "is bad" if input.resource.a', { deny: [{ ...said, msg: 'is bad' }] }));
test('an object of Conftest keeps its message', () =>
  check('deny contains {"msg": "is bad", "more": 1} if input.resource.a', { deny: [{ ...said, msg: 'is bad' }] }));
test('a message without an address is not lost', () =>
  check('deny contains {"message": "is bad"} if input.resource.a', { deny: [{ ...said, msg: 'is bad' }] }));
test('a warning stays one', () =>
  check('warn contains "is odd" if input.resource.a', { warn: [{ ...said, msg: 'is odd' }] }));
test('a violation stays one', () =>
  check('violation contains {"msg": "is bad"} if input.resource.a', { violation: [{ ...said, msg: 'is bad' }] }));
