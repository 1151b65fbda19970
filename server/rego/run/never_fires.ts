import type { Diagnostic, Json } from '../../../core/host/boundary.ts';
import { loadPolicies } from '../../../engine/policy/load.ts';
import type { Context } from '../../features/feature.ts';
import type { Outlined } from '../outlines.ts';
import { tokensOf } from '../tokens.ts';
import { runnable } from './sources.ts';
import { variantsFor } from './variants.ts';

/** Functions whose outcome depends on no more than the values that a policy names, so that trying those tells something. */
const plain = new Set(
  ['count', 'startswith', 'endswith', 'contains', 'lower', 'upper', 'concat', 'sprintf', 'print', 'object.get'].concat([
    'is_null',
    'is_string',
    'is_number',
    'is_boolean',
    'is_array',
    'is_object',
    'to_number',
    'trim_space',
  ]),
);
const plainPackage = 'data.decree.tf.';

/**
 * Tries a policy on resources of the type that it reads, made of the values that it names, and says so if it flags none of them. Of a policy
 * that reads several types, or whose conditions such values hardly meet, nothing is said.
 */
export async function neverFires(context: Context, uri: string): Promise<Diagnostic[]> {
  const run = await runnable(context, uri);
  if ('ok' in run || !isPlain(run.outlined)) return [];
  const { host } = context;
  const { outlined, modules, library } = run;
  const loaded = await loadPolicies(host.idleCore, modules, { library, schemas: host.schemas() });
  const policy = loaded.policies.find(({ source }) => source.file === outlined.uri);
  const reads = context.rego.readsOf(uri);
  if (policy?.types.length !== 1 || policy.dataTypes.length > 0) return [];
  const documents = variantsFor(reads, literalsIn(outlined), host.schemas());
  const judged = await host.idleCore.judge({
    modules,
    library,
    entrypoints: policy.entrypoints.map((rule) => [...policy.package.split('.'), rule].join('/')),
    documents: documents as unknown as Json[],
  });
  const isFlagging = judged.ok && judged.value.flagged.some((rule) => rule.some((addresses) => addresses.length > 0));
  if (!judged.ok || isFlagging || documents.length === 0) return [];
  const rule = outlined.outline.rules.find(({ name }) => policy.entrypoints.includes(name));
  return rule
    ? [
        {
          code: 'policy_never_fires',
          severity: 'information',
          message: `this may never fire: none of the ${count(documents)} resources that were tried is flagged`,
          help: 'see whether its conditions exclude each other, or a value is misspelt',
          file: uri,
          range: rule.nameRange,
        },
      ]
    : [];
}

function isPlain({ outline }: Outlined): boolean {
  const own = `data.${outline.package}.`;
  return outline.references.every(({ role, path }) => {
    const name = path.join('.');
    return role !== 'call' || plain.has(name) || name.startsWith(plainPackage) || name.startsWith(own);
  });
}

function literalsIn({ outline, text }: Outlined): Json[] {
  const lines = text.split('\n');
  const literals = tokensOf(outline).flatMap(({ kind, range: { start, end } }) => {
    const written =
      kind === 'string' || kind === 'number' ? lines[start.line]?.slice(start.character, end.character) : '';
    return written && start.line === end.line && !written.startsWith('`') ? literal(written) : [];
  });
  return [...new Set(literals)];
}

function literal(written: string): Json[] {
  try {
    return [JSON.parse(written) as Json];
  } catch {
    return [];
  }
}

function count(documents: readonly { resource: Record<string, readonly unknown[]> }[]): number {
  return Object.values(documents[0]?.resource ?? {}).reduce((sum, resources) => sum + resources.length, 0);
}
