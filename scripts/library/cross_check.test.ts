import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { lexicon, loadBuiltin } from '../../adapters/builtin/index.ts';
import { configurationOf } from '../../adapters/core/testing.ts';
import { check } from '../../engine/evaluate/check.ts';
import { createPlanEvaluator } from '../../engine/evaluate/plan/evaluator.ts';
import type { Program } from '../../engine/evaluate/plan/program.ts';
import { violations } from '../../engine/requirement/judge/judge.ts';
import { read } from '../../engine/requirement/read/read.ts';
import type { Requirement } from '../../engine/requirement/requirement.ts';
import { libraryPolicies } from './compiled.ts';

const root = fileURLToPath(new URL('../../policies', import.meta.url));

/** Why a policy may flag what complies with another: fixtures are the smallest resources, and lack what others ask for. */
const reasons = z
  .record(z.string(), z.string().min(20))
  .parse(parse(readFileSync(join(root, 'cross_check.yaml'), 'utf8')));

test('no policy flags what complies with another, but for what its own requirement says, or a reason that is given', async () => {
  const { compiled } = await loadBuiltin();
  const { default: program } = (await import(compiled.program ?? '')) as { default: Program };
  const evaluators = [createPlanEvaluator(compiled.policies, program)];
  const requirements = new Map<string, Requirement>();
  for (const { metadata } of libraryPolicies(root)) {
    const { id, requirement = '' } = metadata.custom;
    const { sure, readings } = read(requirement, lexicon());
    if (sure && readings[0]) requirements.set(id, readings[0].requirement);
  }
  const wrong: string[] = [];
  const used = new Set<string>();
  for (const file of globSync('!(decree)/*/*/fixtures/complying*.tf', { cwd: root }).toSorted()) {
    const own = file.split('/').slice(0, 3).join('.');
    const configuration = await configurationOf(readFileSync(join(root, file), 'utf8'));
    const { findings } = await check({ configuration, evaluators, today: '' });
    for (const { policy, address } of findings) {
      if (policy === own) continue;
      const requirement = requirements.get(policy);
      if (requirement && violations(requirement, configuration.document).includes(address)) continue;
      used.add(policy);
      if (!Object.hasOwn(reasons, policy)) wrong.push(`${policy} flags ${address} of ${file}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(Object.keys(reasons).filter((policy) => !used.has(policy))).toEqual([]);
}, 600_000);
