import type { Position, Range } from 'vscode-languageserver';
import type { OutlineReference, OutlineRule, OutlineValue, OutlineVariable } from '../../core/host/boundary.ts';
import { contains, toRange } from '../convert/range.ts';
import type { Outlined } from './outlines.ts';

/** What a name in a text stands for. */
export type Meaning =
  /** A name of one rule. */
  | { kind: 'variable'; variable: OutlineVariable }
  /** A rule, a package, or a part of `input`: `['data', 'decree', 'tf', 'finding']`; a built-in function has a path of its own. */
  | { kind: 'path'; path: readonly string[]; reference: OutlineReference };

/** A name, with the place at which it was found. */
export interface NamedPlace {
  range: Range;
  meaning: Meaning;
}

/** A rule, by the text that it stands in. */
export interface RuleAt {
  uri: string;
  rule: OutlineRule;
  package: string;
}

/** What the rules and packages of several texts are called. */
export class NameTable {
  readonly outlined: readonly Outlined[];
  readonly #rules = new Map<string, RuleAt[]>();
  readonly #packages = new Map<string, Outlined[]>();

  constructor(outlined: readonly Outlined[]) {
    this.outlined = outlined;
    for (const one of outlined) {
      const { outline, uri } = one;
      if (outline.package === undefined) continue;
      append(this.#packages, `data.${outline.package}`, one);
      for (const rule of outline.rules) {
        append(this.#rules, `data.${outline.package}.${rule.name}`, { uri, rule, package: outline.package });
      }
    }
  }

  rulesAt(path: readonly string[]): readonly RuleAt[] {
    return this.#rules.get(path.join('.')) ?? [];
  }

  packagesAt(path: readonly string[]): readonly Outlined[] {
    return this.#packages.get(path.join('.')) ?? [];
  }

  /** The rule that a path leads to or into. */
  ruleOn(path: readonly string[]): { path: readonly string[]; rules: readonly RuleAt[] } | undefined {
    for (let length = path.length; length > 1; length--) {
      const prefix = path.slice(0, length);
      const rules = this.rulesAt(prefix);
      if (rules.length > 0) return { path: prefix, rules };
    }
    return undefined;
  }

  /** What stands at a position. A free name is that of a rule where the package has one in another text. */
  meaningAt({ outline }: Outlined, position: Position): NamedPlace | undefined {
    for (const named of namesIn(outline)) {
      if (contains(named.range, position)) return this.#settled(outline, named);
    }
    return undefined;
  }

  /** Every place at which a text names this. */
  placesOf({ outline }: Outlined, path: readonly string[]): { range: Range; reference?: OutlineReference }[] {
    const wanted = path.join('.');
    return namesIn(outline).flatMap((named) => {
      const { meaning, range } = this.#settled(outline, named);
      return meaning.kind === 'path' && meaning.path.join('.') === wanted
        ? [{ range, reference: meaning.reference }]
        : [];
    });
  }

  #settled(outline: OutlineValue, named: NamedPlace): NamedPlace {
    const { meaning, range } = named;
    if (meaning.kind !== 'variable' || meaning.variable.kind !== 'free') return named;
    const path = ['data', ...(outline.package ?? '').split('.'), meaning.variable.name];
    if (this.rulesAt(path).length === 0) return named;
    const { rule } = meaning.variable;
    return { range, meaning: { kind: 'path', path, reference: { role: 'use', path, places: [], rule } } };
  }
}

const found = new WeakMap<OutlineValue, NamedPlace[]>();

/** Every name in a text. */
export function namesIn(outline: OutlineValue): readonly NamedPlace[] {
  const names = found.get(outline) ?? findNames(outline);
  found.set(outline, names);
  return names;
}

function findNames(outline: OutlineValue): NamedPlace[] {
  return [
    ...outline.variables.flatMap((variable) =>
      variable.places.map((place): NamedPlace => ({ range: toRange(place), meaning: { kind: 'variable', variable } })),
    ),
    ...outline.references.flatMap((reference) =>
      reference.places.map(
        (place, index): NamedPlace => ({
          range: toRange(place),
          meaning: { kind: 'path', path: pathAt(reference, index), reference },
        }),
      ),
    ),
  ];
}

/** What a step of a reference leads to: the first in the text may stand for several steps of the path. */
export function pathAt({ path, places }: OutlineReference, index: number): string[] {
  return path.slice(0, path.length - (places.length - 1 - index));
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
