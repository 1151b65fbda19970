import type { Json } from '../../core/host/boundary.ts';
import { blockLines } from '../report/hcl.ts';
import { refers } from '../requirement/judge/references.ts';
import type { Configuration, Resource } from '../resource/document.ts';
import { blockAddress, instanceKey, localAddress, nameIn } from './address.ts';
import type { Suggest } from './blanks.ts';
import type { Edit } from './edit.ts';
import type { Target } from './merge.ts';
import { withSelf } from './self.ts';

type Values = Readonly<Record<string, unknown>>;

/** The resource of the type that is joined to this one already, in the same module. */
export function companionOf(
  configuration: Configuration,
  own: Resource,
  type: string,
  attributes: Values,
): Resource | undefined {
  const joining = Object.keys(attributes).filter((name) => /^\$\{self\.\w+\}$/.test(String(attributes[name])));
  return configuration.document.resource[type]?.find(
    ({ values, module }) =>
      module === own.module && joining.some((name) => refers((values[name] ?? null) as Json, own) === 'holds'),
  );
}

/** A new resource behind the block of the one that was found; one for each instance where that has several. */
export function newCompanion(
  configuration: Configuration,
  { resource, source, lines, blanks }: Target,
  suggest: Suggest,
  { type, attributes }: { type: string; attributes: Values },
): { name: string; edits: Edit[] } | { reason: string } {
  const { meta, self } = instanceOf(resource.address);
  const siblings = (configuration.document.resource[resource.type] ?? []).filter(
    ({ address }) => address !== resource.address && blockAddress(address) === blockAddress(resource.address),
  );
  if (siblings.some((sibling) => companionOf(configuration, sibling, type, attributes)))
    return { reason: 'other instances of the block have such a resource already' };
  const end = source.block.end;
  if (!lines.endsAt(end)) return { reason: 'something else stands on the line on which its block ends' };
  const name = freeName(configuration, resource, type);
  const values = { ...meta, ...(withSelf(blanks.mark(attributes, [], suggest), self) as Values) };
  const block = blockLines(`resource "${type}" "${name}"`, values);
  const text = blanks.unmark(['', '', ...block].join(lines.newline));
  const at = lines.endOf(end.line);
  return { name, edits: [{ file: source.file, range: { start: at, end: at }, text }] };
}

/** What makes one resource for each of an address's, and how it calls the one that it belongs to. */
function instanceOf(address: string): { meta: Values; self: string } {
  const key = instanceKey(address);
  const block = localAddress(blockAddress(address));
  if (key === undefined) return { meta: {}, self: block };
  return typeof key === 'number'
    ? { meta: { count: `\${length(${block})}` }, self: `${block}[count.index]` }
    : { meta: { for_each: `\${${block}}` }, self: 'each.value' };
}

/** The name of the resource itself, or one like it that no other of the type has in the module. */
function freeName({ document }: Configuration, { address, module }: Resource, type: string): string {
  const taken = new Set(
    (document.resource[type] ?? []).filter((other) => other.module === module).map((other) => nameIn(other.address)),
  );
  const name = nameIn(address);
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name}_${count}`;
    if (!taken.has(free)) return free;
  }
}
