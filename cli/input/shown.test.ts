import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadBuiltin } from '../../adapters/builtin/index.ts';
import { testCore } from '../../adapters/core/testing.ts';
import { withFolder } from '../../adapters/files/testing.ts';
import { check as checkConfiguration } from '../../engine/evaluate/check.ts';
import { createWasmEvaluator, type Evaluator } from '../../engine/evaluate/evaluator.ts';
import type { Configuration, ResourceDocument } from '../../engine/resource/document.ts';
import { readInputs } from './configurations.ts';

const testdata = fileURLToPath(new URL('./testdata/', import.meta.url));
const coreData = fileURLToPath(new URL('../../core/terraform/testdata/plans/', import.meta.url));

/** The parts of a text in which `-- name --` begins each. */
function sections(text: string): Record<string, string> {
  const [, ...parts] = text.split(/^-- (\S+) --\n/m);
  return Object.fromEntries(parts.flatMap((name, at) => (at % 2 === 0 ? [[name, parts[at + 1] ?? '']] : [])));
}

/** Reads the same configuration in three ways: as text, as a plan, and as a plan with the text beside it. */
async function threeWays(files: Record<string, string>) {
  const { 'plan.json': plan = '', ...texts } = files;
  return withFolder(
    Object.fromEntries([...Object.entries(texts).map(([name, text]) => [`infra/${name}`, text]), ['plan.json', plan]]),
    async (folder) => {
      const read = async (path: string, source?: string) => {
        const [input, ...more] = await readInputs(await testCore(), join(folder, path), {
          ...(source && { source: join(folder, source) }),
        });
        expect(more).toEqual([]);
        if (!input) throw new Error(`nothing was read of ${path}`);
        return input.configuration;
      };
      return { text: await read('infra'), plan: await read('plan.json'), beside: await read('plan.json', 'infra') };
    },
  );
}

/** A document without what only a plan knows. */
function shared({ resource }: ResourceDocument): unknown {
  return JSON.parse(
    JSON.stringify(resource, (key, value) => (key === 'actions' || key === 'before' ? undefined : value)),
  );
}

// What OpenTofu 1.12.6 (`tofu show -json`) makes of the configurations of core, without the time.
describe('a plan that OpenTofu made gives the document of its configuration', () => {
  const plans = sections(readFileSync(join(testdata, 'opentofu.txt'), 'utf8'));
  const differs: Record<string, string> = {
    'count-conditional': 'an attribute that is null in code may be computed: to others it is unknown',
    'data-source': 'the files that `fileset` lists are not read, so they are unknown',
  };
  /** A plan has the references of an unknown value, not its text. */
  const onlyBeside = new Set([
    'equality-of-unknown',
    'for-each-of-resource',
    'module-basic',
    'module-passes-unknown',
    'splat-of-count',
    'try-unknown',
    'unknown-conditional',
    'unknown-for',
    'unknown-from-timestamp',
    'unknown-in-functions',
    'unknown-in-jsonencode',
    'unknown-in-template',
    'whole-resource-objects',
  ]);

  test('there are many', () => expect(Object.keys(plans).length).toBeGreaterThan(60));

  test.each(Object.keys(plans).filter((name) => !(name in differs)))('%s', async (name) => {
    const { 'plan.json': _, ...texts } = sections(readFileSync(join(coreData, `${name}.txt`), 'utf8'));
    const { text, plan, beside } = await threeWays({ ...texts, 'plan.json': plans[name] ?? '' });
    expect(shared(beside.document)).toEqual(shared(text.document));
    if (onlyBeside.has(name)) expect(shared(plan.document)).not.toEqual(shared(text.document));
    else expect(shared(plan.document)).toEqual(shared(text.document));
  });
});

describe('the built-in policies find the same in a configuration and in its plan', () => {
  let evaluators: Evaluator[];
  beforeAll(async () => {
    evaluators = [await createWasmEvaluator((await loadBuiltin()).compiled)];
  });

  const findingsOf = async (configuration: Configuration) => {
    const { findings, diagnostics } = await checkConfiguration({ configuration, evaluators, today: '2026-11-24' });
    expect(diagnostics).toEqual([]);
    return findings.map(({ root: _, ...finding }) => finding);
  };
  const unplaced = (findings: Awaited<ReturnType<typeof findingsOf>>) =>
    findings.map(({ policy, address, message, path }) => ({ policy, address, message, path })).toSorted(byText);

  test.each(readdirSync(join(testdata, 'pairs')))('%s', async (name) => {
    const { text, plan, beside } = await threeWays(sections(readFileSync(join(testdata, 'pairs', name), 'utf8')));
    const [inText, inPlan, inBoth] = [await findingsOf(text), await findingsOf(plan), await findingsOf(beside)];
    expect(inText.length).toBeGreaterThan(0);
    expect(unplaced(inPlan)).toEqual(unplaced(inText));
    expect(inPlan.filter(({ file }) => file !== undefined)).toEqual([]);
    const placed = (findings: typeof inText) =>
      findings
        .map(({ file, ...finding }) => ({ ...finding, file: file?.replace(/^.*\/infra\//, '') }))
        .toSorted(byText);
    expect(placed(inBoth)).toEqual(placed(inText));
    expect(inBoth.filter(({ range }) => !range)).toEqual([]);
  });
});

function byText(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
