import type { Policy } from '../../policy/policy.ts';
import { documentOf } from '../../resource/configuration.ts';
import type { Resource, ResourceDocument } from '../../resource/document.ts';
import { readsAll, typesOf } from '../input.ts';

/** A short text that differs where the text differs. */
export type Hash = (text: string) => string;

/** A resource or a data source, with the hash of its content. */
interface Entry {
  mode: keyof ResourceDocument;
  resource: Resource;
  content: string;
}

/** The content of a document, by hashes. */
export class Contents {
  readonly all: readonly Entry[];
  readonly #hash: Hash;
  readonly #byAddress: ReadonlyMap<string, string>;
  /** Of all resources and data sources of a type. */
  readonly #byType: ReadonlyMap<string, string>;

  constructor(document: ResourceDocument, hash: Hash) {
    const entries = (mode: Entry['mode']) =>
      Object.values(document[mode]).flatMap((resources) =>
        resources.map((resource) => ({ mode, resource, content: hash(`${mode}${JSON.stringify(resource)}`) })),
      );
    this.all = [...entries('resource'), ...entries('data')];
    this.#hash = hash;
    this.#byAddress = new Map(this.all.map(({ resource, content }) => [resource.address, content]));
    const types = new Map<string, string[]>();
    for (const { resource, content } of this.all) {
      const list = types.get(resource.type);
      if (list) list.push(content);
      else types.set(resource.type, [content]);
    }
    this.#byType = new Map([...types].map(([type, list]) => [type, hash(list.join('\n'))]));
  }

  /** The content of the resource that has an address. */
  at(address: unknown): string | undefined {
    return typeof address === 'string' ? this.#byAddress.get(address) : undefined;
  }

  /** The content of all that a policy reads. */
  readBy(policy: Policy): string {
    const types = readsAll(policy) ? [...this.#byType.keys()] : typesOf(policy);
    const hashes = [...new Set(types)].sort().flatMap((type) => this.#byType.get(type) ?? []);
    return this.#hash(hashes.join('\n'));
  }
}

/** The document of some entries. */
export function documentWith(entries: readonly Entry[]): ResourceDocument {
  const of = (mode: Entry['mode']) => entries.filter((entry) => entry.mode === mode).map(({ resource }) => resource);
  return documentOf(of('resource'), of('data'));
}
