import type { Concept, Language } from '../../../knowledge/language/language.ts';
import type { Schemas } from '../../../knowledge/schema/index.ts';
import type { Condition } from '../requirement.ts';
import { contentStemsOf } from './function-words.ts';
import { meaningOf } from './meaning.ts';
import { PhraseBook } from './phrases.ts';
import { type Spoken, spokenOf } from './spoken.ts';
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

/** The vocabulary: what knowledge/ has, ready to be found in a sentence. */
export class Lexicon {
  readonly names = new Trie<Named>();
  readonly concepts = new PhraseBook<ConceptPhrase>();
  /** Attributes by the shape of their values. */
  readonly values: { pattern: RegExp; attributes: readonly string[]; prefix: boolean; adjective: boolean }[];
  /** Types by the names of the attributes that lead to them. */
  readonly relations: { attribute: RegExp; of: RegExp | undefined; types: readonly string[] }[];
  readonly language: Language;
  readonly schemas: Schemas;
  readonly #attributes = new Map<string, Trie<Spoken>>();
  readonly #ownStems = new Map<string, ReadonlySet<string>>();
  readonly #meanings = new Map<string, Condition | undefined>();

  constructor(language: Language, schemas: Schemas) {
    this.language = language;
    this.schemas = schemas;
    this.values = language.values.map(({ pattern, attributes, prefix = false, adjective = false }) => ({
      pattern: new RegExp(`^(?:${pattern})$`),
      attributes,
      prefix,
      adjective,
    }));
    this.relations = language.relations.map(({ attribute, of, types }) => ({
      attribute: new RegExp(attribute),
      of: of === undefined ? undefined : new RegExp(of),
      types,
    }));
    this.#addNames();
    for (const concept of language.concepts) this.#addConcept(concept);
  }

  /** What restatements call a type. */
  label = (type: string): string | undefined => this.language.words[type]?.[0];

  /** Do such values say how what they are for begins: a registry? */
  isPrefix = (values: readonly string[]): boolean =>
    this.values.some(({ pattern, prefix }) => prefix && values.every((value) => pattern.test(value)));

  /** Is a text what restatements call the type? */
  isLabel(type: string, text: string): boolean {
    const label = this.label(type);
    return label !== undefined && contentStemsOf(label).join(' ') === contentStemsOf(text).join(' ');
  }

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

  /** A condition that no statement of any policy document of a type may be such and such: it tells where the documents are. */
  documents(type: string): Condition | undefined {
    const concept = this.language.concepts.find(
      ({ names_documents, types }) => names_documents && Object.hasOwn(types, type),
    );
    return concept && this.meaning(concept, type);
  }

  /** What a control by its name asks of a type. */
  control(name: string, type: string): Condition | undefined {
    const concept = this.language.concepts.find((one) => one.concept === name);
    return concept && this.meaning(concept, type);
  }

  /** What a control that completes "must …" asks of a type. */
  controlThat(must: string, type: string): Condition | undefined {
    const concept = this.language.concepts.find((one) => one.must === must && Object.hasOwn(one.types, type));
    return concept && this.meaning(concept, type);
  }

  /** The attributes of a type by what they are called; read at the first question. */
  attributes(type: string): Trie<Spoken> {
    const known = this.#attributes.get(type);
    if (known) return known;
    const trie = spokenOf(type, this.schemas, this.language.attributes[type] ?? {});
    this.#attributes.set(type, trie);
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
    for (const [key, types] of byName) {
      if (spokenFor.has(key)) continue;
      const current = [...types].filter((type) => this.schemas.until(type) === undefined);
      this.names.add(key.split(' '), { types: current.length > 0 ? current : [...types], together: false });
    }
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
}
