import { createHash, createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Answer } from '../../core/host/boundary.ts';
import type { Algorithm } from '../../engine/publish/algorithms.ts';
import { problemOf } from '../files/problems.ts';
import { problem } from './problem.ts';

/** A key with the name that a signature calls it by. */
export interface SigningKey {
  key: KeyObject;
  algorithm: Algorithm;
  id: string;
}

/** What is said of a key beside the key itself. */
export interface KeyOptions {
  algorithm?: Algorithm | undefined;
  id?: string | undefined;
}

/** The variable of the environment that has the private key, or the secret, itself. */
const keyVariable = 'DECREE_SIGNING_KEY';

/** The private key of a file, or else of the environment. It is never kept. */
export async function readSigningKey(
  file: string | undefined,
  options: KeyOptions,
): Promise<Answer<SigningKey> | undefined> {
  if (file === undefined) {
    const text = process.env[keyVariable];
    return text ? keyOf(text, `$${keyVariable}`, 'private', options) : undefined;
  }
  return readKey(file, 'private', options);
}

/** The key of a file with which signatures are checked: a public key or a certificate, or a secret. */
export const readVerificationKey = (file: string, options: KeyOptions): Promise<Answer<SigningKey>> =>
  readKey(file, 'public', options);

async function readKey(file: string, kind: 'private' | 'public', options: KeyOptions): Promise<Answer<SigningKey>> {
  try {
    return keyOf(await readFile(file, 'utf8'), file, kind, options);
  } catch (error) {
    return { ok: false, diagnostics: [problemOf(error, file)] };
  }
}

function keyOf(text: string, name: string, kind: 'private' | 'public', options: KeyOptions): Answer<SigningKey> {
  const isSecret = options.algorithm?.startsWith('HS') ?? !text.includes('-----BEGIN');
  try {
    const key = isSecret
      ? createSecretKey(Buffer.from(text))
      : kind === 'private'
        ? createPrivateKey(text)
        : createPublicKey(text);
    if (isSecret && text.trim().length < shortestSecret)
      return refused(name, `a secret has at least ${shortestSecret} characters`);
    const algorithm = options.algorithm ?? usualAlgorithm(key);
    if (!algorithm || !fits(key, algorithm)) return refused(name, 'give a key of the kind that the algorithm is for');
    return { ok: true, value: { key, algorithm, id: options.id ?? fingerprint(key) } };
  } catch {
    return refused(name, 'give a key in PEM, RSA or EC, without a passphrase, or a secret');
  }
}

const shortestSecret = 32;

/** Without another name, a key is called by what everybody can compute of its public half. */
function fingerprint(key: KeyObject): string {
  if (key.type === 'secret') return 'secret';
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(half.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
}

const curves: Readonly<Record<string, Algorithm>> = { prime256v1: 'ES256', secp384r1: 'ES384', secp521r1: 'ES512' };

function usualAlgorithm(key: KeyObject): Algorithm | undefined {
  if (key.type === 'secret') return 'HS256';
  if (key.asymmetricKeyType === 'rsa') return 'RS256';
  return curves[key.asymmetricKeyDetails?.namedCurve ?? ''];
}

function fits(key: KeyObject, algorithm: Algorithm): boolean {
  if (algorithm.startsWith('HS')) return key.type === 'secret';
  if (algorithm.startsWith('ES')) return usualAlgorithm(key) === algorithm;
  return key.asymmetricKeyType === 'rsa';
}

const refused = (name: string, help: string): Answer<never> => ({
  ok: false,
  diagnostics: [problem('key_unusable', `\`${name}\` is no key that can be used`, help)],
});
