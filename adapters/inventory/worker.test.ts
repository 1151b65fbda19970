import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { compilePolicies } from '../../engine/evaluate/compile.ts';
import type { Outcome } from '../../engine/evaluate/inventory/judge.ts';
import { load, testCore } from '../core/testing.ts';
import { runInventory } from './pool.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decree-worker-'));
});
afterAll(() => rm(folder, { recursive: true }));

const named = (rule: string) => `package a

deny contains {"address": bucket.address, "message": "m", "path": ["bucket"]} if {
	some bucket in input.resource.aws_s3_bucket
	${rule}
}
`;

interface Expected {
  /** Addresses, in order. */
  found: string[];
  /** Codes. */
  diagnostics?: string[];
}

/** Runs a policy over files in worker threads, in each form that it can be compiled to, and with files read in one piece and in many. */
async function check(rule: string, texts: Record<string, string>, expected: Expected): Promise<void> {
  const core = await testCore();
  const { policies, modules } = await load(named(rule));
  const files = Object.keys(texts).map((name) => ({ path: join(folder, name), isNamed: true }));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  for (const form of ['code', 'wasm'] as const) {
    const compiled = await compilePolicies(core, { policies, modules, library: [] }, [form]);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
    for (const largestWhole of [undefined, 0]) {
      const found: string[] = [];
      const told: string[] = [];
      const failures = await runInventory({
        compiled: [compiled.value],
        local: largestWhole === 0 ? policies.map(({ id }) => id) : [],
        policies,
        files,
        largestWhole,
        threads: 2,
        async onResult(_, { outcomes, diagnostics }) {
          told.push(...diagnostics.map(({ code }) => code));
          for (const { values } of JSON.parse(outcomes) as Outcome[])
            found.push(...values.map((value) => (value as { address: string }).address));
        },
      });
      const shown = { form, largestWhole, failures, found: found.sort(), diagnostics: told.sort() };
      expect(shown).toEqual({ form, largestWhole, failures: [], diagnostics: [], ...expected });
    }
  }
}

const bucket = (name: string): object => ({
  mode: 'managed',
  type: 'aws_s3_bucket',
  name,
  instances: [{ attributes: { bucket: name } }],
});

const state = (...resources: object[]) => JSON.stringify({ version: 4, resources }, null, 2);

const startsWithX = 'startswith(bucket.values.bucket, "x")';

test('where no code can be made of policies, WebAssembly finds the same', () =>
  check(
    startsWithX,
    { 'a.tfstate': state(bucket('x1'), bucket('y')), 'b.tfstate': state(bucket('z'), bucket('x2')) },
    { found: ['aws_s3_bucket.x1', 'aws_s3_bucket.x2'] },
  ));

test('a file of more than one piece is judged as a whole', async () => {
  const names = Array.from({ length: 2500 }, (_, index) => `b${index}`);
  const padding = 'p'.repeat(1000);
  const buckets = ['x1', ...names, 'x2'].map((name) => ({ ...bucket(name), padding }));
  await check(startsWithX, { 'a.tfstate': state(...buckets) }, { found: ['aws_s3_bucket.x1', 'aws_s3_bucket.x2'] });
});

test('what is wrong with a file is told however it is read', () =>
  check(
    startsWithX,
    {
      'broken.tfstate': state(bucket('x1')).slice(0, -4),
      'shape.tfstate': state(bucket('x2'), { ...bucket('x3'), name: 3 }),
      'twice.tfstate': state(bucket('y1'), bucket('x4'), bucket('y1')),
      'old.tfstate': '{"version": 4, "resources": [], "version": 3}',
      'other.json': '{"version": 4, "name": "x"}',
    },
    {
      found: ['aws_s3_bucket.x4'],
      diagnostics: ['json_truncated', 'state_repeated_address', 'state_shape', 'state_shape'],
    },
  ));
