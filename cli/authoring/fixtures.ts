import { schemas } from '../../adapters/builtin/index.ts';
import type { Core, SourceText } from '../../core/host/boundary.ts';
import { check } from '../../engine/evaluate/check.ts';
import { compilePolicies } from '../../engine/evaluate/compile.ts';
import { createWasmEvaluator } from '../../engine/evaluate/evaluator.ts';
import { loadPolicies } from '../../engine/policy/load.ts';
import { mark } from '../../engine/report/mark.ts';
import { sampleText } from '../../engine/requirement/samples/sample-text.ts';
import type { Sample } from '../../engine/requirement/samples/synthesise.ts';
import { readConfiguration } from '../../engine/resource/terraform.ts';

/**
 * The first sample of each kind as a Terraform text whose findings are marked, for `decree test`, and `default` with nothing set. A
 * sample that Terraform text cannot say, so that something else is flagged in it, is left out.
 */
export async function fixturesOf(
  core: Core,
  rego: string,
  samples: readonly Sample[],
  library: SourceText[],
): Promise<SourceText[]> {
  const { policies } = await loadPolicies(core, [{ file: 'policy.rego', text: rego }], { library });
  const compiled = await compilePolicies(core, { policies, modules: [], library });
  if (!compiled.ok) return [];
  const evaluators = [await createWasmEvaluator(compiled.value)];
  const written = samples.filter((sample) => !isBare(sample));
  const firsts = new Map<string, Sample>(written.toReversed().map((sample) => [sample.kind, sample]));
  const bare = samples.find(isBare);
  if (bare) firsts.set('default', bare);
  if (bare && bare.flagged.length > 0 && !firsts.has('violating')) firsts.set('violating', bare);
  const fixtures: SourceText[] = [];
  for (const [name, { document, flagged }] of firsts) {
    const file = `${name}.tf`;
    const text = sampleText(document);
    const configuration = await readConfiguration(core, {
      root: '.',
      folder: '',
      files: [{ file, text }],
      schemas: schemas(),
    });
    const { findings } = await check({ configuration, evaluators, today: '' });
    const found = [...new Set(findings.map(({ address }) => address))].toSorted();
    if (JSON.stringify(found) !== JSON.stringify(flagged)) continue;
    const ranges = findings.flatMap(({ range }) => (range ? [range] : []));
    fixtures.push({ file, text: mark(text, findings[0]?.policy ?? '', ranges) });
  }
  return fixtures.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** Nothing is set in any of its resources. */
function isBare({ document }: Sample): boolean {
  const resources = [...Object.values(document.resource), ...Object.values(document.data)].flat();
  return resources.every(({ values }) => Object.keys(values).length === 0);
}
