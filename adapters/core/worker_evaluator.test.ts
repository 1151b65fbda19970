import { afterAll, expect, test } from 'vitest';
import { compilePolicies, type Form } from '../../engine/evaluate/compile.ts';
import { configurationOf, load, testCore } from './testing.ts';
import { createWorkerEvaluator } from './worker_evaluator.ts';

const opened: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(opened.map((evaluator) => evaluator.close())));

/** Evaluates `deny` of packages `a`, `b` … over an empty document, in both forms: what each yields, or why it failed. */
async function check(rules: string[], expected: unknown[]): Promise<void> {
  for (const form of ['wasm', 'code'] as const) await checkForm(form, rules, expected);
}

async function checkForm(form: Form, rules: string[], expected: unknown[]): Promise<void> {
  const core = await testCore();
  const loaded = await load(...rules.map((rule, index) => `package ${'abcdef'[index]}\n\ndeny contains ${rule}\n`));
  const compiled = await compilePolicies(core, { ...loaded, library: [] }, [form]);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  const evaluator = createWorkerEvaluator(compiled.value, { timeoutSeconds: 1, core });
  opened.push(evaluator);
  const { document } = await configurationOf('');
  for (const _ of ['first', 'again']) {
    const { results } = await evaluator.evaluate(document);
    expect(results.map(({ failure, values }) => failure?.code ?? values).sort()).toEqual(expected);
  }
}

test('a policy that does not end is stopped, and the others stand', () =>
  check(
    [
      '"before" if input',
      '"never" if { n := numbers.range(1, 9999); some x in n; some y in n; some z in n; x + y + z < 0 }',
      '"after" if input',
    ],
    [['after'], ['before'], 'policy_timeout'],
  ));

test('a built-in function that compiled policies do not have is evaluated in core', () =>
  check(
    ['crypto.sha256("a") if input', '"plain" if input'],
    [['ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'], ['plain']],
  ));

test('a policy that fills the memory fails, and the others stand', () =>
  checkForm(
    'code',
    [
      '"before" if input',
      'count(many) if { n := numbers.range(1, 9999); many := {[x, y] | some x in n; some y in n} }',
      '"after" if input',
    ],
    [['after'], ['before'], expect.stringMatching(/^policy_(memory|timeout)$/)],
  ));
