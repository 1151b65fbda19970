import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { createAwsSource } from '../../adapters/aws/index.ts';
import { cloud, compare } from './aws_findings.ts';
import { aws, type Held } from './servers/aws.ts';
import { readAll } from './servers/reading.ts';

interface Pair {
  terraform: string;
  held: Held[];
  /** Findings that only code can have, by a lack of what AWS tells: `*` is any part. */
  silent?: string[];
}

const pairs = parse(readFileSync(new URL('pairs/aws.yaml', import.meta.url), 'utf8')) as Record<string, Pair>;

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAOFTHISTEST000000');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a-secret-of-this-test');
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  return () => void vi.unstubAllEnvs();
});

test.each(Object.entries(pairs))('%s: AWS and the code have equal findings', async (_, pair) => {
  const { terraform, held, silent = [] } = pair;
  await using server = await aws({ held });
  const kinds = new Set(held.map(({ type }) => type));
  const types = [...kinds].flatMap((type) => cloud.table[type]?.resources.map((mapping) => mapping.type) ?? []);
  const source = createAwsSource({ types, endpoint: server.url }, { name: 'aws', cloud });
  const { resources, diagnostics } = await readAll(source);
  expect(diagnostics).toEqual([]);
  const { count, onlyCloud, onlyCode } = await compare(resources, terraform);
  expect(count).toBeGreaterThan(0);
  expect(onlyCloud).toEqual([]);
  const patterns = silent.map(expression);
  expect(onlyCode.filter((finding) => !patterns.some((pattern) => pattern.test(finding)))).toEqual([]);
  expect(patterns.filter((pattern) => !onlyCode.some((finding) => pattern.test(finding)))).toEqual([]);
});

test('violating and complying resources of at least 60 types are compared', () => {
  const types = Object.values(pairs).flatMap(({ held }) => held.map(({ type }) => type));
  expect(new Set(types).size).toBeGreaterThanOrEqual(60);
});

function expression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('.*')}$`);
}
