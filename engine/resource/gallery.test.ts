import { expect, test } from 'vitest';
import { testCore } from '../../adapters/core/testing.ts';
import { isBlock } from '../../knowledge/schema/index.ts';
import type { Path } from '../requirement/requirement.ts';
import { lexicon, schemas } from '../requirement/testing/tools.ts';
import { readSample } from './sample.ts';

const { gallery } = lexicon.language;

test('there are enough samples, each with a name of its own', () => {
  expect(gallery.length).toBeGreaterThanOrEqual(30);
  expect(new Set(gallery.map(({ id }) => id)).size).toBe(gallery.length);
  expect(new Set(gallery.map(({ group, title }) => `${group}: ${title}`)).size).toBe(gallery.length);
});

/** The attributes that are set, as paths. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((element, at) => pathsIn(element, [...path, at]));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]));
}

test.each(gallery)('$id is Terraform that the providers know', async ({ hcl }) => {
  const { document, diagnostics } = await readSample(await testCore(), hcl, schemas);
  expect(diagnostics).toEqual([]);
  const resources = Object.values(document.resource).flat();
  expect(resources.length).toBeGreaterThan(0);
  for (const { type, values } of resources) {
    const schema = schemas.get(type);
    expect(schema, type).toBeDefined();
    const unknown = pathsIn(values).filter(
      (path) => path.length > 0 && !schemas.attributeAt(type, knownPart(type, path)),
    );
    expect(unknown, type).toEqual([]);
    const required = Object.entries(schema?.attributes ?? {}).filter(([, attribute]) => attribute.required);
    const missing = required.filter(([name]) => !(name in values)).map(([name]) => name);
    expect(missing, type).toEqual([]);
  }
});

/** The path down to the attribute: what is in a map or a list of texts has names of its own. */
function knownPart(type: string, path: Path): Path {
  for (let length = 1; length < path.length; length += 1) {
    const at = schemas.attributeAt(type, path.slice(0, length));
    if (at && !isBlock(at) && typeof path[length] !== 'undefined') return path.slice(0, length);
  }
  return path;
}
