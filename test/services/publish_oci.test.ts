import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { pullBundle, pushBundle, type Reference } from '../../adapters/oci/index.ts';
import { findService } from '../../scripts/services.ts';
import { registryServer, registryUser } from './servers/registry.ts';

const bundle = Buffer.from('a bundle');
const largest = 1024 * 1024;
const at = (registry: string, reference = 'latest'): Reference => ({
  registry,
  repository: 'team/policies',
  reference,
});

let home: string | undefined;
afterEach(async () => {
  delete process.env.DOCKER_CONFIG;
  if (home !== undefined) await rm(home, { recursive: true });
  home = undefined;
});

/** Logs in as docker does: by a file. */
async function logIn(host: string, password: string): Promise<void> {
  home = await mkdtemp(join(tmpdir(), 'decree-docker-'));
  const auth = Buffer.from(`${registryUser.name}:${password}`).toString('base64');
  await writeFile(join(home, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
  process.env.DOCKER_CONFIG = home;
}

describe.skipIf(!findService('registry'))('a registry', () => {
  test('keeps a bundle under its tags and its digest', async () => {
    await using server = await registryServer();
    const pushed = await pushBundle(at(server.host), bundle, ['1.0.0', 'latest']);
    if (!pushed.ok) throw new Error(JSON.stringify(pushed.diagnostics));
    for (const reference of ['1.0.0', 'latest', pushed.value])
      expect(await pullBundle(at(server.host, reference), largest)).toEqual({
        ok: true,
        value: { digest: pushed.value, bundle },
      });
    expect(await pullBundle(at(server.host, '2.0.0'), largest)).toEqual({ ok: true, value: undefined });
    const manifest = await fetch(`http://${server.host}/v2/team/policies/manifests/latest`, {
      headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
    });
    expect(await manifest.json()).toMatchObject({
      config: { mediaType: 'application/vnd.oci.image.config.v1+json' },
      layers: [
        {
          mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
          digest: `sha256:${createHash('sha256').update(bundle).digest('hex')}`,
          size: bundle.length,
        },
      ],
    });
  });

  test('lets in whoever has logged in, and nobody else', async () => {
    await using server = await registryServer({ users: true });
    const refused = { ok: false, diagnostics: [{ code: 'oci_unauthorized' }] };
    process.env.DOCKER_CONFIG = '/dev/null';
    expect(await pushBundle(at(server.host), bundle, ['latest'])).toMatchObject(refused);
    await logIn(server.host, 'not the password');
    const wrong = await pushBundle(at(server.host), bundle, ['latest']);
    expect(wrong).toMatchObject(refused);
    expect(JSON.stringify(wrong)).not.toContain('not the password');
    await logIn(server.host, registryUser.password);
    expect(await pushBundle(at(server.host), bundle, ['latest'])).toMatchObject({ ok: true });
  });

  test('gets the token that it asks for from where it says', async () => {
    const asked: string[] = [];
    const tokens = createServer(({ url = '', headers }, response) => {
      asked.push(`${url.split('?')[0]} ${headers.authorization ?? 'nobody'}`);
      response.end('{"token":"t"}');
    }).listen(0, '127.0.0.1');
    await once(tokens, 'listening');
    await using server = await registryServer({
      realm: `http://127.0.0.1:${(tokens.address() as AddressInfo).port}/token`,
    });
    await logIn(server.host, registryUser.password);
    expect(await pushBundle(at(server.host), bundle, ['latest'])).toMatchObject({ ok: true });
    const basic = Buffer.from(`${registryUser.name}:${registryUser.password}`).toString('base64');
    expect(asked).toEqual([`/token Basic ${basic}`]);
    tokens.close();
  });

  test('that does not answer says so', async () => {
    const server = await registryServer();
    await server[Symbol.asyncDispose]();
    expect(await pushBundle(at(server.host), bundle, ['latest'])).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'oci_unreachable' }],
    });
  });

  test('has no manifest of a bundle that did not arrive', async () => {
    await using server = await registryServer();
    // What is between cuts each upload.
    const between = createServer((request, response) => {
      if (request.method === 'PUT') {
        request.destroy();
        return;
      }
      void fetch(`http://${server.host}${request.url}`, { method: request.method ?? 'GET' }).then((answer) => {
        response
          .writeHead(answer.status, { location: (answer.headers.get('location') ?? '').replace(/^http:\/\/[^/]+/, '') })
          .end();
      });
    }).listen(0, '127.0.0.1');
    await once(between, 'listening');
    const pushed = await pushBundle(at(`127.0.0.1:${(between.address() as AddressInfo).port}`), bundle, ['latest']);
    expect(pushed).toMatchObject({ ok: false, diagnostics: [{ code: 'oci_unreachable' }] });
    expect(await pullBundle(at(server.host), largest)).toEqual({ ok: true, value: undefined });
    between.close();
  });
});

/** A registry that answers one manifest, and one blob for whatever is asked. */
async function liar(manifest: string, blob: string): Promise<{ host: string; close(): void }> {
  const server = createServer(({ url = '' }, response) => {
    response.end(url.includes('/manifests/') ? manifest : blob);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

const layer = (digest: string, size = 5) =>
  JSON.stringify({
    layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: `sha256:${digest}`, size }],
  });

test.each([
  ['a blob with another digest', layer('a'.repeat(64)), 'other', 'latest'],
  ['a blob that is longer than it says', layer('a'.repeat(64), 2), 'other', 'latest'],
  ['another manifest than was asked for', layer('a'.repeat(64)), 'other', `sha256:${'b'.repeat(64)}`],
  ['no manifest', '<html>', '', 'latest'],
  ['a manifest of something else', '{"layers":[]}', '', 'latest'],
])('%s is refused', async (_, manifest, blob, reference) => {
  const server = await liar(manifest, blob);
  expect(await pullBundle(at(server.host, reference), largest)).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'oci_refused' }],
  });
  server.close();
});
