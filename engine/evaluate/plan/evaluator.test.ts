import { expect, test } from 'vitest';
import { load, testCore } from '../../../adapters/core/testing.ts';
import { documentOf } from '../../resource/configuration.ts';
import type { Resource } from '../../resource/document.ts';
import { compilePolicies } from '../compile.ts';
import { createPlanEvaluator, type PlanEvaluatorOptions } from './evaluator.ts';
import { generate } from './generate.ts';

const resource: Resource = { address: 'x.a', type: 'x', name: 'a', provider: 'x', values: {}, managed: true };

/** Evaluates rules, one policy each; expects what each yields, or the code of its failure. */
async function check(rules: string[], expected: unknown[], options: PlanEvaluatorOptions = {}): Promise<void> {
  const loaded = await load(...rules.map((rule, index) => `package ${'abcdef'[index]}\n\n${rule}\n`));
  const compiled = await compilePolicies(await testCore(), { ...loaded, library: [] }, ['code']);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  const { policies, code = '' } = compiled.value;
  const { results } = await createPlanEvaluator(policies, generate(code), options).evaluate(documentOf([resource], []));
  expect(results.map(({ failure, values }) => failure?.code ?? values)).toEqual(expected);
}

test('a policy that has had its time is stopped, and the others stand', () => {
  const started = performance.now();
  return check(
    [
      'deny contains "never" if {\n\tn := numbers.range(1, 9999)\n\tsome x in n\n\tsome y in n\n\tsome z in n\n\tx + y + z < 0\n}',
      'deny contains "after" if input.resource.x',
    ],
    ['policy_failed', ['after']],
    { isOver: () => performance.now() - started > 300 },
  );
});

test('a policy that needs core fails where there is none, and the others stand', () =>
  check(
    ['deny contains crypto.sha256("a") if input.resource.x', 'deny contains "after" if input.resource.x'],
    ['policy_builtin_missing', ['after']],
  ));

test('core is started once, when a policy first needs it', async () => {
  let started = 0;
  const startCore = async () => {
    started++;
    return () => ({ term: '{"type":"string","value":"from core"}' });
  };
  const needing = 'deny contains crypto.sha256("a") if input.resource.x';
  await check([needing, needing], [['from core'], ['from core']], { startCore });
  expect(started).toBe(1);
});

test('a loop ends once its rule has its value, and what fails later does not matter', () =>
  check(
    [
      'found if {\n\tsome x in [1, 2, 3]\n\tx > 0\n}\n\ndeny contains "found" if found',
      'deny contains x if some x in [3, 1, 2]',
    ],
    [['found'], [3, 1, 2]],
  ));

test('a rule is done once one of its definitions has given the value that all give', () =>
  check(
    [
      'found if input.resource.x\n\nfound if two\n\ntwo := 1\n\ntwo := 2 if input.resource.x\n\ndeny contains "found" if found',
    ],
    [['found']],
  ));

test('a value is in a small set if it equals an element', () =>
  check(
    ['deny contains x if {\n\tsome x in ["a", "b", 1, [2], 3]\n\tx in {input.resource.x[0].name, 1.0, [2]}\n}'],
    [['a', 1, [2]]],
  ));

test('rules, functions, `else`, `with`, `every` and comprehensions mean what they mean', () =>
  check(
    [
      'f(x) := "small" if x < 3 else := "large"\n\ndeny contains [x, f(x)] if some x in [1, 5]',
      'deny contains x if x := input.resource.y with input.resource.y as "put in"',
      'deny contains "all" if every x in [1, 2] { x > 0 }',
      'deny contains {k: v | some k, v in {"a": 1, "b": 2}; v > 1} if input.resource.x',
      'default p := "default"\n\np := "set" if input.resource.none\n\ndeny contains p',
      'deny contains concat(",", {x | some x in ["b", "a", "b"]}) if not input.resource.none',
    ],
    [
      [
        [1, 'small'],
        [5, 'large'],
      ],
      ['put in'],
      ['all'],
      [{ b: 2 }],
      ['default'],
      ['a,b'],
    ],
  ));
