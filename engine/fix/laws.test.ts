import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import { testCore } from '../../adapters/core/testing.ts';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { check } from '../evaluate/check.ts';
import { createPlanEvaluator } from '../evaluate/plan/evaluator.ts';
import type { Program } from '../evaluate/plan/program.ts';
import { restrict } from '../evaluate/restrict.ts';
import type { Policy } from '../policy/policy.ts';
import { readConfiguration } from '../resource/terraform.ts';
import { applyEdits } from './apply.ts';
import { declarations } from './declare.ts';
import { planFix } from './plan.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { compiled } = await loadBuiltin();
const { default: program } = (await import(compiled.program ?? '')) as { default: Program };
const evaluator = createPlanEvaluator(compiled.policies, program);

async function checked(policy: Policy, text: string) {
  const files = [{ file: 'main.tf', text }];
  const configuration = await readConfiguration(await testCore(), { root: '.', folder: '', files, schemas: schemas() });
  const evaluators = [restrict(evaluator, [policy])].flat();
  const { findings, diagnostics } = await check({ configuration, evaluators, today: '2026-11-24' });
  return { configuration, findings, diagnostics };
}

/** What is wrong, wherever it has moved to. */
const messagesOf = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ message }) => message).toSorted();

const mending = compiled.policies.filter(({ metadata }) => metadata.custom.fix !== undefined);
const fixtures = mending.flatMap((policy) => {
  const folder = dirname(policy.source.file);
  return globSync('fixtures/violating*.tf', { cwd: join(root, folder) }).map((name) => ({
    id: policy.id,
    policy,
    file: join(folder, name),
  }));
});

test.each(fixtures)('after the fix of $id the finding in $file is gone', async ({ id, policy, file }) => {
  let text = readFileSync(join(root, file), 'utf8');
  const before = await checked(policy, text);
  expect(before.findings).not.toEqual([]);
  let { findings, configuration } = before;
  while (findings.length > 0) {
    const [finding] = findings;
    const fix = finding?.fix;
    if (!fix) throw new Error(`a finding of ${id} has no fix`);
    const plan = planFix(finding, fix, { configuration, schemas: schemas(), texts: new Map([['main.tf', text]]) });
    if ('reason' in plan) throw new Error(`the fix of ${id} is refused: ${plan.reason}`);
    const edits = [...plan.edits, ...declarations(plan.edits, new Map([['main.tf', text]]))];
    text = applyEdits([{ file: 'main.tf', text }], edits)[0]?.text ?? '';
    const after = await checked(policy, text);
    expect(messagesOf(after.diagnostics)).toEqual(messagesOf(before.diagnostics));
    expect(after.findings.length).toBeLessThan(findings.length);
    ({ findings, configuration } = after);
  }
});
