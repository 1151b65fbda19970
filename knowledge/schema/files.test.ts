import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeBody, encodeBody } from './line.ts';
import { headerShape, lineShape } from './line_shape.ts';
import { PROVIDER_NAMES, type ProviderName } from './schema.ts';
import { readProvider, schemas } from './testing.ts';

/** Each generated file keeps to its form and its budget, and holds at least so many types. */
function check(provider: ProviderName, atLeast: { resources: number; data: number; kilobytes: number }) {
  const text = readProvider(provider);
  const [header = '', ...lines] = text.trimEnd().split('\n');

  test(`${provider}: header and lines are in form`, () => {
    expect(headerShape.parse(JSON.parse(header)).provider).toBe(provider);
    for (const line of lines) expect(lineShape.safeParse(JSON.parse(line)).error, line).toBeUndefined();
  });

  test(`${provider}: lines are in order, each type once a mode`, () => {
    const keys = lines.map((line) => JSON.parse(line)).map(({ type, mode }) => `${type} ${mode}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test(`${provider}: what a line says survives reading and writing`, () => {
    for (const line of lines) {
      const { mode, type, until, ...body } = JSON.parse(line);
      expect(encodeBody(decodeBody(body)), `${mode} ${type}`).toEqual(body);
    }
  });

  test(`${provider}: every line can be had by its name`, () => {
    const names = (['resource', 'data'] as const).flatMap((mode) =>
      schemas.types(mode, provider).map((type) => schemas.get(type, mode)),
    );
    expect(names.filter((schema) => schema?.provider === provider)).toHaveLength(lines.length);
  });

  test(`${provider}: all types are there, in few bytes`, () => {
    expect(schemas.types('resource', provider).length).toBeGreaterThanOrEqual(atLeast.resources);
    expect(schemas.types('data', provider).length).toBeGreaterThanOrEqual(atLeast.data);
    expect(gzipSync(text).length / 1024).toBeLessThan(atLeast.kilobytes);
  });
}

check('aws', { resources: 1581, data: 630, kilobytes: 250 });
check('azurerm', { resources: 1127, data: 399, kilobytes: 200 });
check('google', { resources: 1096, data: 373, kilobytes: 200 });
check('kubernetes', { resources: 82, data: 26, kilobytes: 40 });

test('every provider has its file checked here', () => {
  expect(schemas.providers()).toBe(PROVIDER_NAMES);
});
