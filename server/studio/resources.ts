import { neighboursOf } from '../../engine/requirement/samples/neighbours.ts';
import { sampleText } from '../../engine/requirement/samples/sample-text.ts';
import { sourceOf } from '../../engine/resource/configuration.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import type { Context } from '../features/feature.ts';
import type { ResourcesParams, ResourcesResult, SampleParams, SampleResult } from './protocol.ts';
import { resourcesOf, rootsOf } from './workspace.ts';

/** The resources of the workspace whose address, type or file has all of these words. */
export async function resources(context: Context, { query, offset, limit }: ResourcesParams): Promise<ResourcesResult> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const all = (await rootsOf(context)).flatMap(({ folder, configuration, toUri }) =>
    resourcesOf(configuration).map(({ address, type }) => {
      const file = sourceOf(configuration, address)?.file;
      return { root: folder, address, type, ...(file !== undefined && { file: toUri(file) }) };
    }),
  );
  const found = all.filter(({ address, type, file = '' }) => {
    const text = `${address} ${type} ${file}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return { total: found.length, resources: found.slice(offset, offset + limit) };
}

/** A resource of the workspace as a sample, with what it leads to and what leads to it. */
export async function sample(context: Context, { root, address }: SampleParams): Promise<SampleResult> {
  const checked = await context.roots.of(root);
  const found = checked && resourcesOf(checked.configuration).find((resource) => resource.address === address);
  if (!checked || !found) return {};
  const document = neighboursOf(checked.configuration.document, found);
  const shown = isPlain(document)
    ? { language: 'hcl' as const, text: sampleText(document) }
    : { language: 'json' as const, text: `${JSON.stringify(document, null, 2)}\n` };
  return { sample: { id: `workspace:${root}:${address}`, title: address, ...shown, from: 'workspace' } };
}

/** Terraform's text has no place for what is in a module, or one of several. */
function isPlain({ resource, data }: ResourceDocument): boolean {
  const all = [resource, data].flatMap((types) => Object.values(types).flat());
  return all.every(({ address, type, name }) => address === `${type}.${name}` || address === `data.${type}.${name}`);
}
