import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInProcessCore } from '../../adapters/core/index.ts';
import { normaliseRequirement } from './normalise.ts';
import { policyText } from './rego/policy-text.ts';
import { testText } from './rego/test-text.ts';
import { Requirement } from './requirement.ts';
import { parse } from './restate/parse.ts';
import { restate } from './restate/restate.ts';
import { synthesise } from './samples/synthesise.ts';
import { requirements } from './testing/arbitrary.ts';
import { library } from './testing/tools.ts';

test('what is restated is read back to the same requirement', () => {
  fc.assert(
    fc.property(requirements, (requirement) => {
      expect(parse(restate(requirement))).toEqual(requirement);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test('a normalised requirement stays as it is, and is a requirement', () => {
  fc.assert(
    fc.property(requirements, (requirement) => {
      expect(normaliseRequirement(requirement)).toEqual(requirement);
      expect(Requirement.parse(requirement)).toEqual(requirement);
    }),
    { numRuns: 500 },
  );
});

/** More of them find what is rare: `DECREE_LAW_RUNS=3000`. */
const runs = Number(process.env.DECREE_LAW_RUNS ?? 60);

test(
  'the policy of a requirement flags exactly what the judge flags, on every sample',
  async () => {
    const core = await createInProcessCore();
    await fc.assert(
      fc.asyncProperty(requirements, async (requirement) => {
        const samples = synthesise(requirement).slice(0, 40);
        const policy = {
          file: 'law.rego',
          text: policyText(requirement, { id: 'law.it', title: 'law', description: 'law', sentence: 'law' }),
        };
        const checked = await core.check({ modules: [policy], library });
        expect(checked).toMatchObject({ ok: true, value: { diagnostics: [] } });
        const tested = await core.test({
          modules: [...library, policy, { file: 'law_test.rego', text: testText('law.it', samples) }],
        });
        const wrong = tested.ok ? tested.value.results.filter(({ status }) => status !== 'pass') : tested.diagnostics;
        expect(wrong, restate(requirement)).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
  60_000 + runs * 3000,
);
