import { loadBuiltin, schemas } from '../../adapters/builtin/index.ts';
import { createInProcessCore } from '../../adapters/core/in_process.ts';
import { check } from '../../engine/evaluate/check.ts';
import { createWasmEvaluator } from '../../engine/evaluate/evaluator.ts';
import { type Cloud, typesIn, unreadResources } from '../../engine/inventory/cloud/index.ts';
import { documentOf } from '../../engine/resource/configuration.ts';
import type { Resource } from '../../engine/resource/document.ts';
import { readConfiguration } from '../../engine/resource/terraform.ts';

const { compiled } = await loadBuiltin();
const evaluator = await createWasmEvaluator(compiled);
const core = await createInProcessCore();

/** What the built-in policies find, `policy type path`, where these types might be there or not. */
export async function findings(resources: readonly Resource[], unread: readonly string[]): Promise<string[]> {
  const document = documentOf([...resources, ...unreadResources(unread, schemas())], []);
  const configuration = { root: 'cloud', document, sources: {}, diagnostics: [] };
  const checked = await check({ configuration, evaluators: [evaluator], today: '2026-11-24' });
  const [failed] = checked.diagnostics.filter(({ severity }) => severity === 'error');
  if (failed) throw new Error(failed.message);
  return checked.findings
    .filter(({ address }) => !address.endsWith('.unread'))
    .map(({ policy, address, path }) => `${policy} ${address.split('.')[0]} ${path.join('.')}`)
    .sort();
}

/** The resources that a text of Terraform describes. */
export async function resourcesOf(text: string): Promise<Resource[]> {
  const files = [{ file: 'main.tf', text }];
  const { document, diagnostics } = await readConfiguration(core, {
    root: '.',
    files,
    folder: '',
    schemas: schemas(),
  });
  const [error] = diagnostics.filter(({ severity }) => severity === 'error');
  if (error) throw new Error(error.message);
  return Object.values(document.resource).flat();
}

/** The types of a provider that policies read, and a table does not speak of. */
export function unreadTypes({ provider, table }: Cloud): string[] {
  const told = new Set(typesIn(table));
  const types = new Set(compiled.policies.flatMap((policy) => policy.types));
  return [...types].filter((type) => type.startsWith(`${provider}_`) && !told.has(type));
}
