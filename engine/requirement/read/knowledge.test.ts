import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSchemas } from '../../../knowledge/schema/index.ts';
import { readKnowledge } from '../../../scripts/knowledge.ts';
import type { Condition } from '../requirement.ts';
import { synthesise } from '../samples/synthesise.ts';
import { conceptPredicates } from './concepts.ts';
import { type Content, contentOf } from './content.ts';
import { bestCover } from './cover.ts';
import { Lexicon } from './lexicon.ts';
import { faultsOf, meaningOf } from './meaning.ts';
import type { Predicate } from './predicate.ts';

const folder = join(import.meta.dirname, '../../../knowledge');
const schemas = createSchemas((provider) => readFileSync(join(folder, 'schema', `${provider}.jsonl`), 'utf8'));
const language = readKnowledge(folder);
const lexicon = new Lexicon(language, schemas);

describe.each(language.concepts)('the concept $concept', (concept) => {
  test.each(Object.keys(concept.types))('says what it means for %s', (type) => {
    const meaning = meaningOf(concept, type, concept.takes_number ? 90 : undefined);
    if (!meaning) throw new Error('the condition cannot be read');
    expect(faultsOf(meaning, type, schemas)).toEqual([]);
    const kinds = synthesise({
      rules: [{ subject: { types: [type], kind: 'resource' }, must: meaning }],
      severity: 'MEDIUM',
      category: '',
      frameworks: {},
    }).map(({ kind }) => kind);
    expect(kinds).toContain('violating');
    expect(kinds).toContain('complying');
  });
});

test('every type with words exists', () => {
  expect(Object.keys(language.words).filter((type) => !schemas.get(type) && !schemas.get(type, 'data'))).toEqual([]);
});

test('every type of a category exists', () => {
  expect(Object.values(language.categories).flatMap(({ types }) => types.filter((type) => !schemas.get(type)))).toEqual(
    [],
  );
});

test('every attribute that is spoken of exists', () => {
  const missing = Object.entries(language.attributes).flatMap(([type, attributes]) =>
    Object.keys(attributes)
      .filter((path) => !schemas.attributeAt(type, path.split('.')))
      .map((path) => `${type}.${path}`),
  );
  expect(missing).toEqual([]);
});

describe.each(language.concepts)('the phrases of $concept', ({ says, bad, types }) => {
  test('mean one condition for one type', () => {
    const ofOneType = Object.values(types).flatMap((meaning) =>
      typeof meaning === 'object' ? [...(meaning.says ?? []), ...(meaning.bad ?? [])] : [],
    );
    const wordings = [...says, ...bad, ...ofOneType].flatMap(wordingsOf).map((wording) => contentOf(wording));
    const different = new Map(wordings.map((content) => [content.stems.join(' '), content]));
    expect([...different.values()].flatMap((content) => collisionsOf(content, Object.keys(types)))).toEqual([]);
  });
});

const mostWordings = 100;

/** The wordings of a pattern, all of them or so many from everywhere among them. */
function wordingsOf(pattern: string): string[] {
  const places = [...pattern.matchAll(/\[([^\]]*)\]|\(([^)]*)\)|[^[\]()\s]+/g)].map(([word, optional, required]) =>
    optional === undefined ? (required ?? word).split('|') : ['', ...optional.split('|')],
  );
  const count = places.reduce((product, options) => product * options.length, 1);
  return Array.from({ length: Math.min(count, mostWordings) }, (_, nth) => {
    // The golden ratio spreads any number of samples evenly over the combinations.
    let at = count <= mostWordings ? nth : Math.floor(((nth * 0.618034) % 1) * count);
    const words = places.map((options) => {
      const option = options[at % options.length];
      at = Math.floor(at / options.length);
      return option;
    });
    return words.join(' ');
  });
}

/** The types of which the words, when nothing else is said, ask for different things at once. */
function collisionsOf(content: Content, types: readonly string[]): string[] {
  const { stems } = content;
  const asWhole = ({ from = 0, length }: { from?: number; length: number }) => from === 0 && length === stems.length;
  const heard = lexicon.concepts.from(stems, 0).filter(asWhole);
  if (new Set(heard.map(({ value, negators }) => `${value.concept.concept} ${value.good} ${negators.length}`)).size < 2)
    return [];
  return types.flatMap((type) => {
    const candidates = conceptPredicates(content, type, lexicon, 'title')
      .filter(({ from, to }) => asWhole({ from, length: to - from }))
      .map((predicate) => ({ ...predicate, rank: 0 }));
    const [chosen] = bestCover(candidates, content, Array(stems.length).fill(false));
    const rival = chosen?.rivals?.some((other) => bare(other) !== bare(chosen.condition));
    return rival ? [`\`${stems.join(' ')}\` of ${type}: ${candidates.map(nameOf).join(', ')}`] : [];
  });
}

/** Two concepts may say the same of a type in words of their own. */
const bare = (condition: Condition): string =>
  JSON.stringify(condition, (_, value) => (value?.named === undefined ? value : value.means));

const nameOf = ({ concept, good }: Predicate): string => `${good ? '' : 'not '}${concept}`;
