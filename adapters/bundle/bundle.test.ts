import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Algorithm, algorithms } from '../../engine/publish/algorithms.ts';
import type { BundleFile } from '../../engine/publish/bundle.ts';
import { canonicalJson } from './canonical.ts';
import {
  archiveOf,
  folderPlace,
  readSigningKey,
  readVerificationKey,
  signaturesOf,
  unpack,
  wrongSignature,
} from './index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decree-bundle-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const files: BundleFile[] = [
  { name: '.manifest', content: '{"revision": "1", "roots": ["main"]}' },
  { name: 'data.json', content: '{"b": [1.0, "<&>\u2028"], "a": {"y": null, "x": 1e3}}' },
  { name: 'main.rego', content: 'package main\n' },
];

test.each([
  ['{"b":1.0,"a":[true,null,"x\\u003c"]}', '{"a":[true,null,"x<"],"b":1.0}'],
  ['{"\ud83d\ude00":1,"\uffff":2,"a":-1E5}', '{"a":-1E5,"\uffff":2,"\ud83d\ude00":1}'],
  ['"a\u2028b\\n"', '"a\\u2028b\\n"'],
  ['{"n":"12","m":12}', '{"m":12,"n":"12"}'],
])('%s is hashed as %s', (text, canonical) => expect(canonicalJson(text)).toBe(canonical));

test('the same files are the same bytes, and come out as they went in', async () => {
  const [one, other] = [await archiveOf(files), await archiveOf(files)];
  expect(one.equals(other)).toBe(true);
  const unpacked = await unpack(one);
  expect(unpacked.ok && unpacked.value.map(({ name, content }) => [name, String(content)])).toEqual(
    files.map(({ name, content }) => [name, content]),
  );
});

/** Keys of one kind, written where whoever signs and whoever checks read them. */
async function keysFor(algorithm: string): Promise<{ private: string; public: string }> {
  const at = { private: join(folder, `${algorithm}.pem`), public: join(folder, `${algorithm}.pub`) };
  if (algorithm.startsWith('HS')) {
    await writeFile(at.private, 's'.repeat(64));
    return { private: at.private, public: at.private };
  }
  const curve = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' }[algorithm];
  const { privateKey, publicKey } = curve
    ? generateKeyPairSync('ec', { namedCurve: curve })
    : generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(at.private, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(at.public, publicKey.export({ type: 'spki', format: 'pem' }));
  return at;
}

/** Signs the files, lets something be done to them, and expects why they are refused. */
async function check(
  change: (files: BundleFile[]) => BundleFile[],
  expected: string | undefined,
  {
    algorithm = 'ES256' as Algorithm,
    scope,
    asked = scope,
  }: { algorithm?: Algorithm; scope?: string; asked?: string | undefined } = {},
): Promise<void> {
  const keys = await keysFor(algorithm);
  const [signer, verifier] = [
    await readSigningKey(keys.private, { algorithm }),
    await readVerificationKey(keys.public, { algorithm }),
  ];
  if (!signer?.ok || !verifier.ok) throw new Error('no keys');
  expect(signer.value.id).toBe(verifier.value.id);
  const signed = [await signaturesOf(files, signer.value, scope), ...files];
  const wrong = await wrongSignature(change(signed), verifier.value, asked);
  expect(wrong?.message.replace('the bundle is refused: ', '')).toBe(expected);
}

test.each(algorithms)('what is signed by %s is taken', (algorithm) =>
  check((signed) => signed, undefined, { algorithm }),
);

const replaced = (name: string, content: string) => (signed: BundleFile[]) =>
  signed.map((file) => (file.name === name ? { name, content } : file));

test('another order of members is the same', () =>
  check(replaced('.manifest', '{"roots":["main"],"revision":"1"}'), undefined));
test('a file that was changed is refused', () =>
  check(replaced('main.rego', 'package main\n\nallow := true\n'), '`main.rego` is not what was signed'));
test('data that was changed is refused', () =>
  check(replaced('data.json', '{}'), '`data.json` is not what was signed'));
test('data that is no JSON is refused', () => check(replaced('data.json', '{'), '`data.json` is not what was signed'));
test('a file more is refused', () =>
  check((signed) => [...signed, { name: 'x.rego', content: '' }], '`x.rego` is in it, and not in its signature'));
test('a file less is refused', () =>
  check((signed) => signed.slice(0, -1), '`main.rego` was signed, and is not in it'));
test('one that is not signed is refused', () => check((signed) => signed.slice(1), 'the bundle is not signed'));
test('another scope is refused', () =>
  check((signed) => signed, 'it is signed for the scope `write`', { scope: 'write', asked: 'read' }));
test.each(['', '{', '{"signatures":[]}', '{"signatures":["a.b.c"]}', '{"signatures":["x","y"]}'])(
  'signatures like %j are refused',
  (text) => check(replaced('.signatures.json', text), 'its signature is not by the key that is asked for'),
);
test('a token that says it needs no key is refused', () =>
  check(
    replaced(
      '.signatures.json',
      JSON.stringify({
        signatures: [
          `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"files":[]}').toString('base64url')}.`,
        ],
      }),
    ),
    'its signature is not by the key that is asked for',
  ));

test.each([
  ['too short a secret', 'zx9q', { algorithm: 'HS256' as const }],
  ['no key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', {}],
])('%s is no key', async (_, text, options) => {
  const file = join(folder, 'bad.pem');
  await writeFile(file, text);
  const read = await readSigningKey(file, options);
  expect(read?.ok === false && read.diagnostics[0]?.code).toBe('key_unusable');
  expect(JSON.stringify(read)).not.toContain(text);
});

test('a key that is not there says so', async () => {
  const read = await readVerificationKey(join(folder, 'none.pem'), {});
  expect(read.ok === false && read.diagnostics[0]?.code).toBe('file_missing');
});

type Header = Parameters<ReturnType<typeof pack>['entry']>[0];

/** Expects why an archive with one more entry is refused. */
async function hostile(header: Header, expected: string, content = ''): Promise<void> {
  const tar = pack();
  tar.entry({ name: 'main.rego' }, 'package main\n');
  tar.entry({ ...header, ...(content && { size: content.length }) }, content);
  tar.finalize();
  const unpacked = await unpack(gzipSync(await buffer(tar)));
  expect(unpacked.ok === false && unpacked.diagnostics[0]?.message).toBe(`the bundle is refused: ${expected}`);
}

test.each(['../../etc/passwd', 'a/../../b', 'C:\\windows\\x', 'a//b', 'a\\..\\b'])(
  'a name like %s is refused',
  (name) => hostile({ name }, `the name \`${name}\` leads out of it`),
);
test('a link is refused', () =>
  hostile({ name: 'x.rego', type: 'symlink', linkname: '/etc/passwd' }, '`x.rego` is a link, or no file at all'));
test('a hard link is refused', () =>
  hostile({ name: 'x.rego', type: 'link', linkname: 'main.rego' }, '`x.rego` is a link, or no file at all'));
test('a file that is there twice is refused', () => hostile({ name: './main.rego' }, '`main.rego` is in it twice'));

test('what grows without measure is refused', async () => {
  const unpacked = await unpack(gzipSync(Buffer.alloc(300 * 1024 * 1024)));
  expect(unpacked.ok === false && unpacked.diagnostics[0]?.message).toBe('the bundle is refused: it is too large');
});

test.each([
  ['half of one', async () => (await archiveOf(files)).subarray(0, 100)],
  ['no archive', async () => Buffer.from('<html>')],
  ['nothing', async () => Buffer.alloc(0)],
])('%s is refused', async (_, make) => {
  const unpacked = await unpack(await make());
  expect(unpacked.ok === false && unpacked.diagnostics[0]?.message).toBe(
    'the bundle is refused: it is no whole `tar.gz`',
  );
});

test('a folder gets the bundle as a whole, and nothing beside it', async () => {
  const place = folderPlace(join(folder, 'out'), 'policies');
  expect(await place.read()).toEqual({ ok: true, value: undefined });
  expect(await place.write(Buffer.from('one'), '1.0.0')).toBeUndefined();
  expect(await place.read()).toEqual({ ok: true, value: Buffer.from('one') });
  expect(await readdir(join(folder, 'out'))).toEqual(['policies.tar.gz']);
});

test('where nothing can be written, it says so, and leaves nothing', async () => {
  await writeFile(join(folder, 'file'), '');
  const problem = await folderPlace(join(folder, 'file', 'x.tar.gz'), 'x').write(Buffer.from('one'), '1.0.0');
  expect(problem?.code).toBe('bundle_unwritable');
});
