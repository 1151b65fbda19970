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

/** Runs a policy over states of buckets in worker threads, in each form that it can be compiled to; expects findings at these addresses. */
async function check(rule: string, states: Record<string, string[]>, expected: string[]): Promise<void> {
  const core = await testCore();
  const { policies, modules } = await load(named(rule));
  const files = Object.keys(states).map((name) => ({ path: join(folder, name), isNamed: true }));
  for (const [name, buckets] of Object.entries(states)) await writeFile(join(folder, name), stateOf(buckets));
  for (const form of ['code', 'wasm'] as const) {
    const compiled = await compilePolicies(core, { policies, modules, library: [] }, [form]);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
    const found: string[] = [];
    const failures = await runInventory({
      compiled: [compiled.value],
      local: [],
      policies,
      files,
      threads: 2,
      async onResult(_, { outcomes }) {
        for (const { values } of JSON.parse(outcomes) as Outcome[])
          found.push(...values.map((value) => (value as { address: string }).address));
      },
    });
    expect({ form, failures, found: found.sort() }).toEqual({ form, failures: [], found: expected });
  }
}

function stateOf(buckets: string[]): string {
  const resources = buckets.map((bucket) => ({
    mode: 'managed',
    type: 'aws_s3_bucket',
    name: bucket,
    instances: [{ attributes: { bucket } }],
  }));
  return JSON.stringify({ version: 4, resources });
}

test('where no code can be made of policies, WebAssembly finds the same', () =>
  check('startswith(bucket.values.bucket, "x")', { 'a.tfstate': ['x1', 'y'], 'b.tfstate': ['z', 'x2'] }, [
    'aws_s3_bucket.x1',
    'aws_s3_bucket.x2',
  ]));
