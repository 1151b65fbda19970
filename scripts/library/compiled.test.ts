import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lexicon, schemas } from '../../adapters/builtin/index.ts';
import { testCore } from '../../adapters/core/testing.ts';
import { read } from '../../engine/requirement/read/read.ts';
import { regoOf } from '../../engine/requirement/written.ts';
import { compiledPolicies, libraryPolicies } from './compiled.ts';

const root = fileURLToPath(new URL('../../policies', import.meta.url));
const bodyOf = (rego: string): string => rego.slice(rego.search(/^package /m));

test('the requirement of each policy that is not written by hand compiles to its Rego', async () => {
  const core = await testCore();
  const tools = { schemas: schemas(), lexicon: lexicon() };
  const wrong: string[] = [];
  for (const { metadata, text } of compiledPolicies(root)) {
    const { id, requirement = '' } = metadata.custom;
    const { sure, readings } = read(requirement, tools.lexicon);
    const [first] = readings;
    if (!sure || !first) {
      wrong.push(`${id}: \`${requirement}\` is not understood without a doubt`);
      continue;
    }
    const formatted = await core.format({
      file: 'policy.rego',
      text: regoOf(tools, requirement, first.requirement, { id }),
    });
    if (!formatted.ok || bodyOf(formatted.value.text) !== bodyOf(text))
      wrong.push(`${id}: compiles to other Rego; \`npm run new:policy -- --again ${id}\` writes it anew`);
  }
  expect(wrong).toEqual([]);
}, 600_000);

test('at least four in five policies are compiled', () => {
  expect(compiledPolicies(root).length / libraryPolicies(root).length).toBeGreaterThanOrEqual(0.8);
});
