import { once } from 'node:events';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { buckets, policyText } from '../../engine/publish/testing/policies.ts';
import type { PublishResult } from '../../server/studio/protocol.ts';
import { pageOf, type StudioProcess, startStudio } from './testing/page.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let folder: string;
let studio: StudioProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decree-studio-'));
  await write('decree.yaml', 'publish:\n  bundle: out\n  name: team\n');
  await write('policies/acme/s3/kept/policy.rego', policyText());
  for (const [name, text] of Object.entries(buckets)) await write(`policies/acme/s3/kept/fixtures/${name}.tf`, text);
  await write('policies/acme/s3/bad/policy.rego', policyText({ id: 'acme.s3.bad', without: 'remediation' }));
  studio = await startStudio(folder, { ANTHROPIC_API_KEY: '' });
});

afterAll(async () => {
  studio.process.kill('SIGINT');
  if (studio.process.exitCode === null) await once(studio.process, 'exit');
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

/** Publishes what lies at a path from the page; expects the state of each place, and codes. */
async function check(path: string, states: string[], codes: string[]): Promise<void> {
  const { address } = studio;
  const socket = new WebSocket(`ws://127.0.0.1:${address.port}/socket${address.search}`, { origin: address.origin });
  await once(socket, 'open');
  const uri = pathToFileURL(folder).toString();
  const { places, diagnostics } = await pageOf(socket).ask<PublishResult>('decree/studio/publish', {
    folder: uri,
    file: `${uri}/${path}`,
  });
  socket.terminate();
  expect(places.map(({ status, version, place }) => `${status} ${version} ${place}`)).toEqual(states);
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
}

test('a policy goes from the page to where decree.yaml says', async () => {
  await check('policies/acme/s3/kept/policy.rego', ['published 1.0.0 out/team.tar.gz'], []);
  await access(join(folder, 'out/team.tar.gz'));
});

test('one that the gate refuses does not', () =>
  check('policies/acme/s3/bad/policy.rego', ['refused 2.0.0 out/team.tar.gz'], []));

test('what is not there does not', () => check('policies/none/policy.rego', [], ['file_missing']));

test('nothing goes from outside the folder', () => check('../elsewhere/policy.rego', [], ['publish_outside']));
