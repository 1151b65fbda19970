import { createWorkerEvaluator } from '../../adapters/core/index.ts';
import type { Core, Diagnostic } from '../../core/host/boundary.ts';
import { compilePolicies } from '../../engine/evaluate/compile.ts';
import { runFixture } from '../fixtures/run.ts';
import { groupsOf } from '../test_groups/groups.ts';
import type { Gathered } from './gather.ts';

/** What the tests and the fixtures of the policies come to. */
export interface Tests {
  total: number;
  failures: Diagnostic[];
}

export async function runTests(core: Core, { publication, fixtures, modules, library }: Gathered): Promise<Tests> {
  const tests: Tests = { total: 0, failures: [] };
  for (const group of groupsOf(modules)) {
    const answer = await core.test({ modules: [...group, ...library] });
    if (!answer.ok) {
      tests.failures.push(...answer.diagnostics);
      continue;
    }
    for (const { package: name, name: test, status, file, range, message } of answer.value.results) {
      tests.total++;
      if (status === 'pass' || status === 'skip') continue;
      tests.failures.push({ ...failed(`\`${name}.${test}\` fails${message ? `: ${message}` : ''}`), file, range });
    }
  }
  const policies = publication.policies.map(({ policy }) => policy);
  const compiled = await compilePolicies(core, { policies, modules: publication.modules, library });
  if (!compiled.ok) return { ...tests, failures: [...tests.failures, ...compiled.diagnostics] };
  const evaluator = createWorkerEvaluator(compiled.value);
  for (const fixture of fixtures) {
    tests.total++;
    const { file, mismatches } = await runFixture(core, evaluator, fixture);
    tests.failures.push(...mismatches.map(({ message }) => ({ ...failed(`in \`${file}\`: ${message}`), file })));
  }
  await evaluator.close();
  return tests;
}

const failed = (message: string): Diagnostic => ({
  code: 'test_failed',
  severity: 'error',
  message,
  help: 'run `decree test`, and mend the policy or what is expected of it',
});
