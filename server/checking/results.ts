import { type Diagnostic, Emitter, type Event, type Range } from 'vscode-languageserver';
import type { Finding } from '../../engine/evaluate/finding.ts';
import type { Policy } from '../../engine/policy/policy.ts';

/** One thing that is shown at a place of a text: a mistake in it, or a finding on the resource that it describes. */
export interface Item {
  uri: string;
  diagnostic: Diagnostic;
  finding?: Finding;
  policy?: Policy;
  /** Folder of the root module that the finding was found in. */
  root?: string;
  /** The whole block that the finding is about. */
  block?: Range;
}

/** What the last finished checks said, by the text it is about. Everything that must answer at once reads from here. */
export class Results {
  readonly #byOwner = new Map<string, Map<string, Item[]>>();
  readonly #changed = new Emitter<ReadonlySet<string>>();

  /** Fires with the addresses of the texts about which there is something new, or nothing any more. */
  get onDidChange(): Event<ReadonlySet<string>> {
    return this.#changed.event;
  }

  owners(): string[] {
    return [...this.#byOwner.keys()];
  }

  /** Replaces all that one check, named by its owner, said before. `checked` are texts that it looked at. */
  set(owner: string, items: readonly Item[], checked: Iterable<string> = []): void {
    const before = this.#byOwner.get(owner)?.keys() ?? [];
    const after = byUri(items);
    const concerned = new Set([...before, ...after.keys(), ...checked]);
    if (after.size > 0) this.#byOwner.set(owner, after);
    else this.#byOwner.delete(owner);
    this.#changed.fire(concerned);
  }

  /** The addresses of all texts about which there is something. */
  uris(): Set<string> {
    return new Set([...this.#byOwner.values()].flatMap((items) => [...items.keys()]));
  }

  /** All items of a text. What several roots say alike of a shared module is said once. */
  of(uri: string): Item[] {
    const items = [...this.#byOwner.values()].flatMap((items) => items.get(uri) ?? []);
    const unique = new Map(items.map((item) => [keyOf(item.diagnostic), item]));
    return [...unique.values()];
  }
}

function byUri(items: readonly Item[]): Map<string, Item[]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) {
    const group = grouped.get(item.uri);
    if (group) group.push(item);
    else grouped.set(item.uri, [item]);
  }
  return grouped;
}

function keyOf({ range, code, message }: Diagnostic): string {
  return JSON.stringify([range, code, message]);
}
