import type { Diagnostic, Json } from '../../core/host/boundary.ts';
import type { Configuration, Resource, ResourceDocument } from './document.ts';

/**
 * A plan or a state with what the configuration beside it knows: where each resource stands, and the whole text of values that the plan
 * knows only by what they refer to. Instances whose number the configuration cannot tell stand where their block does.
 */
export function besideConfiguration(shown: Configuration, configuration: Configuration): Configuration {
  const declared = new Map(Object.keys(configuration.sources).map((address) => [withoutKeys(address), address]));
  const written = new Map(all(configuration.document).map((resource) => [resource.address, resource.values]));
  const matched = all(shown.document).flatMap(({ address }) => {
    const found = Object.hasOwn(configuration.sources, address) ? address : declared.get(withoutKeys(address));
    const source = found === undefined ? undefined : configuration.sources[found];
    return source ? [[address, source] as const] : [];
  });
  const isUnmatched = matched.length === 0 && all(shown.document).length > 0;
  const readWhole = (resource: Resource): Resource => {
    const values = written.get(resource.address);
    return values ? { ...resource, values: withTexts(resource.values, values) as Resource['values'] } : resource;
  };
  return {
    root: shown.root,
    document: { resource: mapped(shown.document.resource, readWhole), data: mapped(shown.document.data, readWhole) },
    sources: Object.fromEntries(matched),
    diagnostics: [
      ...shown.diagnostics,
      ...configuration.diagnostics.map(lessened),
      ...(isUnmatched ? [unmatched(shown.root, configuration.root)] : []),
    ],
  };
}

function all({ resource, data }: ResourceDocument): Resource[] {
  return [...Object.values(resource), ...Object.values(data)].flat();
}

function mapped(
  types: Record<string, Resource[]>,
  change: (resource: Resource) => Resource,
): Record<string, Resource[]> {
  return Object.fromEntries(Object.entries(types).map(([type, resources]) => [type, resources.map(change)]));
}

/** `module.a["x"].b.c[0]` without its keys: the block itself. */
function withoutKeys(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\]/g, '');
}

/** The values with each unknown one as the configuration writes it, where that is unknown there too. */
function withTexts(value: Json, written: Json | undefined): Json {
  if (typeof value === 'string') return isUnknown(value) && isUnknown(written) ? written : value;
  if (Array.isArray(value)) {
    return Array.isArray(written) ? value.map((element, index) => withTexts(element, written[index])) : value;
  }
  if (!isMembers(value) || !isMembers(written)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      withTexts(inner, Object.hasOwn(written, key) ? written[key] : undefined),
    ]),
  );
}

function isUnknown(value: Json | undefined): value is string {
  return typeof value === 'string' && value.includes('${');
}

function isMembers(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The plan is whole without the configuration: a mistake there only costs places. */
function lessened(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' ? { ...diagnostic, severity: 'warning' } : diagnostic;
}

function unmatched(root: string, source: string): Diagnostic {
  return {
    code: 'source_unmatched',
    severity: 'warning',
    message: `\`${source}\` configures none of the resources in \`${root}\``,
    help: 'name the folder in which `terraform` was run with `--source`',
    file: root,
  };
}
