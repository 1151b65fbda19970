import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Answer, Diagnostic } from '../../core/host/boundary.ts';
import { bodyOf } from '../bundle/index.ts';
import { mediaTypes } from './media_types.ts';
import { nameOf, type Reference } from './reference.ts';
import { Registry, RegistryError } from './registry.ts';

const Descriptor = z.object({
  mediaType: z.string(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  size: z.int(),
});
const Manifest = z.object({ layers: z.array(Descriptor) });

/** A bundle in a registry, with the digest of the manifest that leads to it. */
export interface Pulled {
  digest: string;
  bundle: Uint8Array;
}

const largestManifest = 4 * 1024 * 1024;

/** Puts a bundle into a registry under a tag, in the form that OPA pulls; what leads to it comes last, so that there is never half of it. */
export async function pushBundle(at: Reference, bundle: Uint8Array, tags: readonly string[]): Promise<Answer<string>> {
  const registry = new Registry(at);
  try {
    const config = Buffer.from('{}');
    await pushBlob(registry, config);
    await pushBlob(registry, bundle);
    const manifest = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        config: descriptorOf(config, mediaTypes.config),
        layers: [descriptorOf(bundle, mediaTypes.layer)],
      }),
    );
    for (const tag of tags) {
      const headers = { 'content-type': mediaTypes.manifest };
      expectOk(await registry.ask(`manifests/${tag}`, { method: 'PUT', body: manifest, headers }));
    }
    return { ok: true, value: digestOf(manifest) };
  } catch (error) {
    return { ok: false, diagnostics: [problemOf(error, at)] };
  }
}

async function pushBlob(registry: Registry, bytes: Uint8Array): Promise<void> {
  const digest = digestOf(bytes);
  if ((await registry.ask(`blobs/${digest}`, { method: 'HEAD' })).ok) return;
  const begun = expectOk(await registry.ask('blobs/uploads/', { method: 'POST' }));
  const upload = new URL(begun.headers.get('location') ?? '', begun.url);
  upload.searchParams.set('digest', digest);
  const headers = { 'content-type': 'application/octet-stream' };
  expectOk(await registry.ask(upload.href, { method: 'PUT', body: Buffer.from(bytes), headers }));
}

/** Takes a bundle out of a registry and holds every byte against its digest; nothing where there is none. */
export async function pullBundle(at: Reference, largest: number): Promise<Answer<Pulled | undefined>> {
  const registry = new Registry(at);
  try {
    const answer = await registry.ask(`manifests/${at.reference}`, { headers: { accept: mediaTypes.manifest } });
    if (answer.status === 404) return { ok: true, value: undefined };
    const text = await bodyOf(expectOk(answer), largestManifest);
    const digest = digestOf(text);
    if (at.reference.startsWith('sha256:') && at.reference !== digest) return refused(at);
    const layer = Manifest.parse(JSON.parse(Buffer.from(text).toString('utf8'))).layers.find(
      ({ mediaType }) => mediaType === mediaTypes.layer,
    );
    if (!layer) return refused(at);
    const bundle = await bodyOf(expectOk(await registry.ask(`blobs/${layer.digest}`)), Math.min(layer.size, largest));
    return digestOf(bundle) === layer.digest ? { ok: true, value: { digest, bundle } } : refused(at);
  } catch (error) {
    return { ok: false, diagnostics: [problemOf(error, at)] };
  }
}

function descriptorOf(bytes: Uint8Array, mediaType: string) {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

function expectOk(response: Response): Response {
  if (!response.ok) throw new RegistryError(response.status);
  return response;
}

const problem = (code: string, message: string, help: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  help,
});

const refused = (at: Reference): Answer<never> => ({
  ok: false,
  diagnostics: [
    problem(
      'oci_refused',
      `\`${nameOf(at)}\` is refused: it is no bundle, or not what its digest says`,
      'ask whoever publishes it; nothing of it is used',
    ),
  ],
});

function problemOf(error: unknown, at: Reference): Diagnostic {
  const name = `\`${nameOf(at)}\``;
  if (error instanceof RegistryError) {
    const { status } = error;
    if (status === 401 || status === 403)
      return problem(
        'oci_unauthorized',
        `\`${at.registry}\` refuses the credentials for \`${at.repository}\` (HTTP ${status})`,
        `log in with \`docker login ${at.registry}\`, or the like`,
      );
    if (status === 404)
      return problem('oci_missing', `there is no ${name}`, 'check the name of the repository and the tag');
    return problem(
      'oci_failed',
      `\`${at.registry}\` answers HTTP ${status} for \`${at.repository}\``,
      'run it again; what is published there is as it was',
    );
  }
  if (error instanceof z.ZodError || error instanceof SyntaxError || error instanceof RangeError)
    return problem(
      'oci_refused',
      `what \`${at.registry}\` answers for ${name} cannot be read`,
      'check that it is a registry, and that the bundle is not too large',
    );
  return problem(
    'oci_unreachable',
    `\`${at.registry}\` cannot be reached, or stopped answering`,
    'check its name and the network, and run it again; what is published there is as it was',
  );
}
