import { createHash } from 'node:crypto';
import { CompactSign, compactVerify, errors } from 'jose';
import { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { BundleFile } from '../../engine/publish/bundle.ts';
import { canonicalJson } from './canonical.ts';
import type { SigningKey } from './key.ts';
import { problem } from './problem.ts';

export const signaturesFile = '.signatures.json';

const Signatures = z.object({ signatures: z.array(z.string()) });
const Payload = z.object({
  files: z.array(z.object({ name: z.string(), hash: z.string(), algorithm: z.string() })),
  scope: z.string().optional(),
});

/** The hashes that OPA knows, by its name for each. */
const hashes: Readonly<Record<string, string>> = {
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

/** What a signature may be for, beside the bundle. */
export type Scope = string | undefined;

/** OPA's `.signatures.json`: one token with the hash of every file. */
export async function signaturesOf(
  files: readonly BundleFile[],
  signer: SigningKey,
  scope: Scope,
): Promise<BundleFile> {
  const payload = {
    files: files.map(({ name, content }) => ({ name, hash: hashOf(name, content, 'SHA-256'), algorithm: 'SHA-256' })),
    keyid: signer.id,
    ...(scope !== undefined && { scope }),
  };
  const token = await new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ alg: signer.algorithm, kid: signer.id })
    .sign(signer.key);
  return { name: signaturesFile, content: `${JSON.stringify({ signatures: [token] })}\n` };
}

/** Why the files are not those that the key has signed; nothing where they are. */
export async function wrongSignature(
  files: readonly BundleFile[],
  { key, algorithm }: SigningKey,
  scope: Scope,
): Promise<Diagnostic | undefined> {
  const signed = files.find(({ name }) => name === signaturesFile);
  if (!signed) return unsigned;
  const payload = await verifiedPayload(textOf(signed.content), key, algorithm);
  if (!payload) return refused('its signature is not by the key that is asked for');
  if (payload.scope !== scope) return refused(`it is signed for the scope \`${payload.scope ?? ''}\``);
  const listed = new Map(payload.files.map((file) => [file.name, file]));
  for (const { name, content } of files) {
    if (name === signaturesFile) continue;
    const file = listed.get(name);
    if (!file) return refused(`\`${name}\` is in it, and not in its signature`);
    if (hashOf(name, content, file.algorithm) !== file.hash) return refused(`\`${name}\` is not what was signed`);
    listed.delete(name);
  }
  const [missing] = listed.keys();
  return missing === undefined ? undefined : refused(`\`${missing}\` was signed, and is not in it`);
}

async function verifiedPayload(text: string, key: SigningKey['key'], algorithm: string) {
  try {
    const { signatures } = Signatures.parse(JSON.parse(text));
    const [token, ...more] = signatures;
    if (token === undefined || more.length > 0) return undefined;
    const { payload } = await compactVerify(token, key, { algorithms: [algorithm] });
    return Payload.parse(JSON.parse(Buffer.from(payload).toString('utf8')));
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof z.ZodError || error instanceof SyntaxError)
      return undefined;
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** What OPA reads as data is hashed by its meaning; everything else, and what is no JSON, by its bytes. */
function hashOf(name: string, content: BundleFile['content'], algorithm: string): string | undefined {
  const digest = hashes[algorithm];
  if (digest === undefined) return undefined;
  const hashed = isStructured(name) ? canonical(textOf(content)) : content;
  return hashed === undefined ? undefined : createHash(digest).update(hashed).digest('hex');
}

const isStructured = (name: string): boolean => /(^|\/)(data\.json|\.manifest)$/.test(name);

function canonical(text: string): string | undefined {
  try {
    return canonicalJson(text);
  } catch {
    return undefined;
  }
}

const textOf = (content: BundleFile['content']): string =>
  typeof content === 'string' ? content : Buffer.from(content).toString('utf8');

const unsigned = problem(
  'bundle_unsigned',
  'the bundle is not signed',
  'sign it with `decree publish --key`, or name no key for this source',
);

const refused = (why: string): Diagnostic =>
  problem('bundle_signature', `the bundle is refused: ${why}`, 'ask whoever publishes it; nothing of it is used');
