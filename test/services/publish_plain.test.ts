import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { schemas } from '../../adapters/builtin/index.ts';
import { archiveOf, unpack } from '../../adapters/bundle/index.ts';
import { testCore } from '../../adapters/core/testing.ts';
import { pushBundle } from '../../adapters/oci/index.ts';
import { check } from '../../cli/testing/command.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import { readConfiguration } from '../../engine/resource/terraform.ts';
import { findService } from '../../scripts/services.ts';
import { keyFiles } from './published.ts';
import { opaServer } from './servers/opa.ts';
import { registryServer } from './servers/registry.ts';

const policies = fileURLToPath(new URL('../../policies/', import.meta.url));
const published = ['aws/s3/kms_encryption', 'aws/s3/tls_only', 'aws/s3/versioning'];
const [opa, conftest] = [findService('opa'), findService('conftest')];

/** A folder with the published bundle, the key to check it with, and a document of resources for each fixture. */
let folder: string;
let documents: string[];

beforeAll(async () => {
  const made = await check(['--version'], keyFiles());
  folder = made.folder;
  for (const name of published) cpSync(join(policies, name), join(folder, 'policies', name), { recursive: true });
  await publish('out');
  mkdirSync(join(folder, 'unpacked'));
  execFileSync('tar', ['xzf', 'out/policies.tar.gz', '-C', 'unpacked'], { cwd: folder, stdio: 'ignore' });
  mkdirSync(join(folder, 'documents'));
  const core = await testCore();
  for (const file of globSync('policies/**/fixtures/*.tf', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8');
    const name = basename(file);
    const { document } = await readConfiguration(core, {
      root: '.',
      folder: '',
      files: [{ file: name, text }],
      schemas: schemas(),
    });
    writeFileSync(join(folder, 'documents', `${file.replaceAll('/', '_')}.json`), JSON.stringify(document));
  }
  documents = globSync('documents/*.json', { cwd: folder }).sort();
  expect(documents.length).toBeGreaterThan(10);
});

async function publish(out: string) {
  const command = ['publish', 'policies', '--bundle', out, '--key', 'key.pem', '--key-id', 'team'];
  const { code, stderr } = await check(command, {}, { folder });
  expect([code, stderr]).toEqual([0, '']);
  return readFileSync(join(folder, out, 'policies.tar.gz'));
}

/** What a policy of Decree itself says of each document: address and message. */
async function findingsOfDecree(): Promise<Record<string, string[]>> {
  const core = await testCore();
  const { loadPolicies } = await import('../../engine/policy/load.ts');
  const { compilePolicies } = await import('../../engine/evaluate/compile.ts');
  const { createWasmEvaluator } = await import('../../engine/evaluate/evaluator.ts');
  const { loadBuiltin } = await import('../../adapters/builtin/index.ts');
  const { library } = await loadBuiltin();
  const modules = published.map((name) => ({
    file: `${name}/policy.rego`,
    text: readFileSync(join(policies, name, 'policy.rego'), 'utf8'),
  }));
  const loaded = await loadPolicies(core, modules, { library });
  const compiled = await compilePolicies(core, { policies: loaded.policies, modules: loaded.modules, library });
  if (!compiled.ok) throw new Error('the policies do not compile');
  const evaluator = await createWasmEvaluator(compiled.value);
  const found: Record<string, string[]> = {};
  for (const file of documents) {
    const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ResourceDocument;
    const { results } = await evaluator.evaluate(document);
    found[file] = results
      .flatMap(({ values }) => values as { address: string; message: string }[])
      .map(({ address, message }) => `${address}: ${message}`)
      .sort();
  }
  return found;
}

describe.skipIf(!opa)('OPA', () => {
  const run = (...words: string[]) => spawnSync(opa ?? '', words, { cwd: folder, encoding: 'utf8' });
  const verified = (bundle: string) =>
    run(
      'build',
      '--bundle',
      bundle,
      '--verification-key',
      'key.pub',
      '--verification-key-id',
      'team',
      '--output',
      'built.tar.gz',
    );

  test('takes the signature, and refuses a bundle that was changed', async () => {
    expect(verified('out/policies.tar.gz')).toMatchObject({ status: 0 });
    const files = await unpack(readFileSync(join(folder, 'out/policies.tar.gz')));
    if (!files.ok) throw new Error('the bundle cannot be read');
    const changed = files.value.map((file) =>
      file.name === 'main.rego' ? { ...file, content: 'package main\n' } : file,
    );
    writeFileSync(join(folder, 'changed.tar.gz'), await archiveOf(changed));
    expect(verified('changed.tar.gz').stdout).toContain('main.rego: digest mismatch');
  });

  test('finds what Decree finds', async () => {
    const found: Record<string, string[]> = {};
    for (const file of documents) {
      const { stdout } = run('eval', '--bundle', 'out/policies.tar.gz', '--input', file, 'data.main.deny[_].msg');
      const { result = [] } = JSON.parse(stdout) as { result?: { expressions: { value: string }[] }[] };
      found[file] = result.flatMap(({ expressions }) => expressions.map(({ value }) => value)).sort();
    }
    expect(found).toEqual(await findingsOfDecree());
    expect(Object.values(found).flat().length).toBeGreaterThan(5);
  });

  test.skipIf(!findService('registry'))('takes it out of a registry, signature and all, and runs it', async () => {
    await using registry = await registryServer();
    const bundle = readFileSync(join(folder, 'out/policies.tar.gz'));
    const at = { registry: registry.host, repository: 'team/policies', reference: 'latest' };
    expect(await pushBundle(at, bundle, ['latest'])).toMatchObject({ ok: true });
    await using server = await opaServer(
      registry.host,
      'team/policies:latest',
      readFileSync(join(folder, 'key.pub'), 'utf8'),
    );
    const violating = documents.find((file) => file.includes('versioning') && file.includes('violating')) ?? '';
    const results = await server.ask('main/deny', JSON.parse(readFileSync(join(folder, violating), 'utf8')));
    expect(results).toContainEqual(expect.objectContaining({ policy: 'aws.s3.versioning', severity: 'MEDIUM' }));
  });

  test('what is published again is the same, byte for byte', async () => {
    expect((await publish('again')).equals(readFileSync(join(folder, 'out/policies.tar.gz')))).toBe(true);
  });
});

describe.skipIf(!conftest)('Conftest', () => {
  test('finds what Decree finds', async () => {
    const words = ['test', '--policy', 'unpacked', '--output', 'json', '--no-fail', ...documents];
    const { stdout } = spawnSync(conftest ?? '', words, { cwd: folder, encoding: 'utf8' });
    const results = JSON.parse(stdout) as { filename: string; failures?: { msg: string }[] }[];
    const found = results.map(({ filename, failures = [] }) => [filename, failures.map(({ msg }) => msg).sort()]);
    expect(Object.fromEntries(found)).toEqual(await findingsOfDecree());
  });
});
