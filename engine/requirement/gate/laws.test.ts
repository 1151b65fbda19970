import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInProcessCore } from '../../../adapters/core/index.ts';
import { policyText } from '../rego/policy-text.ts';
import type { Requirement } from '../requirement.ts';
import { restate } from '../restate/restate.ts';
import { synthesise } from '../samples/synthesise.ts';
import { requirements } from '../testing/arbitrary.ts';
import { library } from '../testing/tools.ts';
import { vacuity } from './vacuity.ts';

/** Beyond it, a random requirement is one that nobody would say. */
const mostSamples = 60;

/** Random policy documents, JSON, counts and chains of resources ask more than samples of one resource and its companions show. */
const farther = /"(statements|traffic|references|referredToBy|refersToName|atLeast|atMost|as|alike|literal)"/;

/** That a resource is there is so of each that is asked: to leave it out is no mistake. */
const certain = /"attribute":\[\]/;

function isNear(requirement: Requirement): boolean {
  const text = JSON.stringify(requirement);
  if (farther.test(text) || certain.test(text)) return false;
  const samples = synthesise(requirement);
  return samples.length <= mostSamples && vacuity(requirement, samples).length === 0;
}

test('the samples of requirements notice at least 95% of the mistakes in their policies', async () => {
  const core = await createInProcessCore();
  const runs = Number(process.env.DECREE_LAW_RUNS ?? 40);
  let killed = 0;
  const unnoticed: string[] = [];
  for (const requirement of fc.sample(requirements.filter(isNear), { numRuns: runs, seed: 1 })) {
    const text = policyText(requirement, { id: 'law.it', title: 'law', description: 'law', sentence: 'law' });
    const documents = synthesise(requirement).map(({ document }) => document);
    const answer = await core.mutate({
      modules: [{ file: 'law.rego', text }],
      library,
      entrypoints: ['decree/law/it/deny'],
      documents: JSON.parse(JSON.stringify(documents)),
      limit: 30,
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics));
    killed += answer.value.killed;
    unnoticed.push(...answer.value.survivors.map(({ message }) => `${message}: ${restate(requirement)}`));
  }
  expect(killed).toBeGreaterThan(runs);
  expect(killed / (killed + unnoticed.length), unnoticed.join('\n')).toBeGreaterThanOrEqual(0.95);
}, 240_000);
