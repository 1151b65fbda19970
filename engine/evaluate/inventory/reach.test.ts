import { expect, test } from 'vitest';
import { createInProcessCore } from '../../../adapters/core/index.ts';
import { loadPolicies } from '../../policy/load.ts';
import { entrypointOf } from '../compile.ts';
import type { Plan } from '../plan/ir.ts';
import { localPolicies } from './reach.ts';

const core = await createInProcessCore();

/** Holds what is said of a policy with these rules against what is expected. */
async function check(rules: string, expected: 'local' | 'relational', { judged = '' } = {}) {
  const text = `# METADATA
# title: example
# custom:
#   id: example
#   severity: HIGH
#   resource_types: [${judged}]
package example

${rules}
`;
  const { policies, diagnostics } = await loadPolicies(core, [{ file: 'example.rego', text }], { library: [] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const answer = await core.compile({
    target: 'plan',
    modules: policies.map(({ source }) => source),
    entrypoints: policies.flatMap((policy) => policy.entrypoints.map((rule) => entrypointOf(policy, rule))),
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics));
  expect(localPolicies(answer.value.plan as unknown as Plan, policies)).toEqual(
    expected === 'local' ? ['example'] : [],
  );
}

const finding = '{"address": b.address, "message": "m", "path": []}';

test.each([
  [`deny contains ${finding} if some b in input.resource.bucket`],
  [`deny contains ${finding} if { some b in input.resource.bucket; not b.values.encrypted }`],
  [`deny contains ${finding} if { some b in input.data.bucket; some rule in b.values.rules; rule.port == 22 }`],
  [
    `deny contains ${finding} if { some b in input.resource.bucket; count([r | some r in b.values.rules; r.open]) > 1 }`,
  ],
  [`deny contains ${finding} if { some b in input.resource.bucket; every r in b.values.rules { r.open } }`],
  [
    `deny contains finding(b) if { some b in input.resource.bucket; allowed[b.values.region] }
finding(b) := ${finding}
allowed := {"eu-west-1"}`,
  ],
  [
    `deny contains ${finding} if { some b in buckets; b.values.open }
buckets contains b if some b in input.resource.bucket
buckets contains b if some b in input.data.bucket`,
  ],
  [
    `deny contains ${finding} if { some x in marked; b := x.bucket; x.port == 22 }
marked contains {"bucket": b, "port": b.values.port} if some b in input.resource.bucket`,
  ],
])('what is said of one resource alone: %s', (rules) => check(rules, 'local'));

test.each([
  // Another type, or the same.
  [
    `deny contains ${finding} if { some b in input.resource.bucket; not guarded(b) }
guarded(b) if { some g in input.resource.guard; g.values.bucket == b.name }`,
  ],
  [`deny contains ${finding} if { some b in input.resource.bucket; some c in input.resource.bucket; b.name < c.name }`],
  [`deny contains ${finding} if { some b in input.resource.bucket; count(input.resource.bucket) > 1 }`],
  [
    `deny contains ${finding} if { some b in input.resource.bucket; b.name in names }
names contains g.name if some g in input.resource.guard`,
  ],
  // Whether something is there.
  [`deny contains ${finding} if { some b in input.resource.bucket; input.resource.guard }`],
  [`deny contains ${finding} if { guards := input.resource.guard; some b in input.resource.bucket }`],
  [`deny contains ${finding} if { some b in input.resource.bucket; not input.resource.guard }`],
  [
    `deny contains ${finding} if { some b in input.resource.bucket; guarded }
guarded if { some g in input.resource.guard; g.values.on }`,
  ],
  ['deny contains "no bucket" if not input.resource.bucket'],
  ['deny contains {"address": "bucket.first", "message": "m"} if some b in input.resource.bucket'],
  [
    `deny contains ${finding} if { some b in input.resource.bucket; every g in guards { g.values.on } }
guards contains g if some g in input.resource.guard`,
  ],
  [
    `deny contains ${finding} if { every g in guards { g.values.on }; some b in input.resource.bucket }
guards contains g if some g in input.resource.guard`,
  ],
  // Where it stands among the others.
  [`deny contains ${finding} if { some i, b in input.resource.bucket; i > 0 }`],
  [`deny contains ${finding} if { b := input.resource.bucket[0] }`],
  [`deny contains ${finding} if { all := [r | some r in input.resource.bucket]; b := all[0] }`],
  // Whatever it does with the whole input.
  [`deny contains ${finding} if { some b in input.resource.bucket; walk(input, [_, "x"]) }`],
  [`deny contains ${finding} if { some b in input.resource.bucket with input as {"resource": {}} }`],
  // Whose finding it is does not show.
  ['deny contains {"address": b.values.other, "message": "m"} if some b in input.resource.bucket'],
  ['deny contains b.name if some b in input.resource.bucket'],
])('what others have a part in: %s', (rules) => check(rules, 'relational'));

test('a policy that is asked because of a type that it does not go through', () =>
  check(`deny contains ${finding} if some b in input.resource.bucket`, 'relational', { judged: 'guard' }));
