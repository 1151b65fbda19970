import { schemas } from '../../adapters/builtin/index.ts';
import type { Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { mutate, scoreOf } from '../../engine/requirement/gate/mutation.ts';
import { readConfiguration } from '../../engine/resource/terraform.ts';
import type { Fixture } from '../fixtures/run.ts';
import { showProgress } from '../host/terminal.ts';

/** How many of the small mistakes made in a policy its tests and fixtures notice. */
export interface MutationScore {
  policy: string;
  killed: number;
  tried: number;
  /** From 0 to 1. */
  score: number;
  /** Changes that were left out because they took too long. */
  untried: number;
  survivors: Diagnostic[];
}

export interface Mutable {
  policies: readonly Policy[];
  fixtures: readonly Fixture[];
  tests: readonly SourceText[];
  /** What policies and tests import. */
  library: SourceText[];
}

/** Makes mistakes in each policy, and looks which of them its own tests and fixtures notice. */
export async function scorePolicies(
  core: Core,
  { policies, fixtures, tests, library }: Mutable,
): Promise<{ scores: MutationScore[]; diagnostics: Diagnostic[] }> {
  const scores: MutationScore[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const policy of policies) {
    showProgress(`making mistakes in ${policy.id}`);
    const own = fixtures.filter((fixture) => fixture.policy === policy);
    const answer = await mutate(core, library, policy, {
      documents: await Promise.all(own.map((fixture) => documentOf(core, fixture))),
      tests: tests.filter(({ text }) => text.includes(`data.${policy.package}`)),
    });
    if (!answer.ok) {
      diagnostics.push(...answer.diagnostics);
      continue;
    }
    const { killed, survivors, untried } = answer.value;
    const tried = killed + survivors.length;
    scores.push({ policy: policy.id, killed, tried, score: scoreOf(answer.value), untried, survivors });
  }
  return { scores, diagnostics };
}

async function documentOf(core: Core, { name, folder, source, called }: Fixture) {
  const files = [source, ...called];
  return (await readConfiguration(core, { root: name, folder, files, schemas: schemas() })).document;
}
