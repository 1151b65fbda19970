import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSchemas } from '../../../knowledge/schema/index.ts';
import { readKnowledge } from '../../../scripts/knowledge.ts';
import { synthesise } from '../samples/synthesise.ts';
import { meaningOf, unknownNames } from './meaning.ts';

const folder = join(import.meta.dirname, '../../../knowledge');
const schemas = createSchemas((provider) => readFileSync(join(folder, 'schema', `${provider}.jsonl`), 'utf8'));
const language = readKnowledge(folder);

describe.each(language.concepts)('the concept $concept', (concept) => {
  test.each(Object.keys(concept.types))('says what it means for %s', (type) => {
    const meaning = meaningOf(concept, type, concept.takes_number ? 90 : undefined);
    if (!meaning) throw new Error('the condition cannot be read');
    expect(unknownNames(meaning, type, schemas)).toEqual([]);
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
