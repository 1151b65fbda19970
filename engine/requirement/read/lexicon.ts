import type { Attributes, Concept, Language } from '../../../knowledge/language/language.ts';
import { isBlock, type NestedBlockSchema, type Schemas } from '../../../knowledge/schema/index.ts';
import type { Condition, Path } from '../requirement.ts';
import { contentStemsOf } from './function-words.ts';
import { meaningOf } from './meaning.ts';
import { PhraseBook } from './phrases.ts';
import { Trie } from './trie.ts';
import { stemsOf } from './words.ts';

/** Types that a name stands for. */
export interface Named {
  types: readonly string[];
  /** All are meant at once; otherwise the name belongs to each alone. */
  together: boolean;
  /** The name is of a category, not of each type. */
  category?: boolean;
}

/** A phrase of a concept. */
export interface ConceptPhrase {
  concept: Concept;
  good: boolean;
  /** Only for this type. */
  type?: string;
}

/** An attribute that can be spoken of. */
export interface Spoken {
  path: Path;
  kind: string;
  /** The nested blocks on the way that may stand more than once, as the number of steps to each. */
  repeated: number[];
  facts: Attributes[string][string] | undefined;
  /** It is called by what it counts, with so many words of its name left out: only a number beside it tells that it is meant. */
  counted?: number;
  /** The block's own switch: people who say the block mean that it is on. */
  switch?: string;
}

/** Some numbers are text in the provider's schema; their names tell. */
export const isNumeric = ({ kind, path }: Spoken): boolean =>
  kind === 'number' ||
  (kind === 'string' &&
    /(^|_)(replicas|seconds|days|hours|minutes|count|percent|percentage)$/.test(String(path.at(-1))));

/** The vocabulary: what knowledge/ has, ready to be found in a sentence. */
export class Lexicon {
  readonly names = new Trie<Named>();
  readonly concepts = new PhraseBook<ConceptPhrase>();
  /** Attributes by the shape of their values. */
  readonly values: { pattern: RegExp; attributes: readonly string[]; prefix: boolean }[];
  readonly language: Language;
  readonly schemas: Schemas;
  readonly #attributes = new Map<string, Trie<Spoken>>();
  readonly #ownStems = new Map<string, ReadonlySet<string>>();
  readonly #meanings = new Map<string, Condition | undefined>();

  constructor(language: Language, schemas: Schemas) {
    this.language = language;
    this.schemas = schemas;
    this.values = language.values.map(({ pattern, attributes, prefix = false }) => ({
      pattern: new RegExp(`^(?:${pattern})$`),
      attributes,
      prefix,
    }));
    this.#addNames();
    for (const concept of language.concepts) this.#addConcept(concept);
  }

  /** What restatements call a type. */
  label = (type: string): string | undefined => this.language.words[type]?.[0];

  /** The stems of all the names of a type; put together at the first question. */
  ownStems(type: string): ReadonlySet<string> {
    const known = this.#ownStems.get(type);
    if (known) return known;
    const own = new Set([type, ...(this.language.words[type] ?? [])].flatMap(stemsOf));
    this.#ownStems.set(type, own);
    return own;
  }

  /** What a concept asks of a type; what takes no number is read once. */
  meaning(concept: Concept, type: string, number?: number): Condition | undefined {
    if (concept.takes_number) return meaningOf(concept, type, number);
    const key = `${concept.concept} ${type}`;
    if (!this.#meanings.has(key)) this.#meanings.set(key, meaningOf(concept, type));
    return this.#meanings.get(key);
  }

  /** The attributes of a type by what they are called; read at the first question. */
  attributes(type: string): Trie<Spoken> {
    const known = this.#attributes.get(type);
    if (known) return known;
    const trie = new Trie<Spoken>();
    this.#attributes.set(type, trie);
    this.#addAttributes(type, trie);
    return trie;
  }

  #addNames(): void {
    const byName = new Map<string, Set<string>>();
    const add = (name: string, type: string): void => {
      const key = contentStemsOf(name).join(' ');
      if (key === '') return;
      const types = byName.get(key) ?? new Set();
      byName.set(key, types.add(type));
    };
    for (const type of this.schemas.types()) {
      const [, ...words] = type.replace(/_v\d+(beta\d+)?$/, '').split('_');
      if (words.length > 1) add(words.join(' '), type);
      add(type, type);
    }
    const spokenFor = new Map<string, string[]>();
    for (const [type, names] of Object.entries(this.language.words))
      for (const name of names) {
        const key = contentStemsOf(name).join(' ');
        spokenFor.set(key, [...new Set([...(spokenFor.get(key) ?? []), type])]);
      }
    for (const [key, types] of byName)
      if (!spokenFor.has(key)) this.names.add(key.split(' '), { types: [...types], together: false });
    for (const [key, types] of spokenFor) this.names.add(key.split(' '), { types, together: true });
    for (const { says, types } of Object.values(this.language.categories))
      for (const name of says) this.names.add(contentStemsOf(name), { types, together: true, category: true });
  }

  #addConcept(concept: Concept): void {
    const add = (patterns: readonly string[], good: boolean, type?: string): void => {
      for (const pattern of patterns) this.concepts.add(pattern, { concept, good, ...(type && { type }) });
    };
    add(concept.says, true);
    add(concept.bad, false);
    for (const [type, meaning] of Object.entries(concept.types))
      if (typeof meaning === 'object') {
        add(meaning.says ?? [], true, type);
        add(meaning.bad ?? [], false, type);
      }
  }

  #addAttributes(type: string, trie: Trie<Spoken>): void {
    const schema = this.schemas.get(type);
    const facts = this.language.attributes[type] ?? {};
    const seen = new Set<string>();
    for (const names of this.schemas.paths(type).slice(0, 2000)) {
      // How long Terraform waits is no property of the resource.
      if (names.length > 5 || names[0] === 'timeouts' || !schema) continue;
      const path: (string | number)[] = [];
      const repeated: number[] = [];
      names.forEach((name, at) => {
        path.push(name);
        const found = this.schemas.attributeAt(type, names.slice(0, at + 1));
        if (!found || !isBlock(found) || at === names.length - 1) return;
        if (found.max === 1 || found.nesting === 'single') path.push(0);
        else repeated.push(path.length);
      });
      const found = this.schemas.attributeAt(type, names);
      if (!found || (!isBlock(found) && 'computed' in found && found.computed && !found.optional && !found.required))
        continue;
      const spoken: Spoken = {
        path,
        kind: isBlock(found) ? 'block' : found.kind,
        repeated,
        facts: facts[names.join('.')] ?? facts[path.join('.')],
        ...(isBlock(found) && switchOf(found)),
      };
      const last = names.at(-1) ?? '';
      const parent = names.at(-2) ?? '';
      const called = [last, ...(parent ? [`${parent} ${last}`] : []), ...(spoken.facts?.says ?? [])];
      const add = (sequence: readonly string[], value: Spoken): void => {
        const key = `${sequence.join(' ')} ${path.join('.')}`;
        if (sequence.length === 0 || seen.has(key)) return;
        seen.add(key);
        trie.add(sequence, value);
      };
      for (const sequence of called.map(attributeStems)) add(sequence, spoken);
      // "more than 4 instances", "500 GB of storage": a number beside the thing that is counted.
      if (isNumeric(spoken)) {
        const all = attributeStems(last);
        const bare = all.filter((stem) => !counting.has(stem));
        add(bare, { ...spoken, counted: all.length - bare.length });
      }
    }
  }
}

/** `logging { enabled = … }`: the block's own switch. */
function switchOf(block: NestedBlockSchema): { switch?: string } {
  const name = ['enabled', 'enable', 'is_enabled'].find((one) => {
    const found = block.attributes[one];
    return found && !isBlock(found) && found.kind === 'bool';
  });
  return name === undefined ? {} : { switch: name };
}

/** What the name of a number says beside what is counted. */
const counting = new Set(
  stemsOf('allocated initial desired number num count size total min max minimum maximum limit capacity per node'),
);

const units = new Set(stemsOf('days hours minutes seconds gb mb in size'));

/** What an attribute's name says: `enable_key_rotation` → key, rotat; `retention_in_days` → retent. */
export function attributeStems(name: string): string[] {
  const stems = contentStemsOf(name);
  const bare = stems.filter((stem) => !units.has(stem));
  return bare.length > 0 ? bare : stems;
}
