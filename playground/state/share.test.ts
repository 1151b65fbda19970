import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, draft, sample, sentence } from '../testing/drafts.ts';
import { edited } from './draft.ts';
import { asFile, packed, unpacked } from './share.ts';

const shared = draft({ samples: [sample('a', { expected: 'flagged' }), sample('b', { text: 'größer 🪣 バケット' })] });

/** Compressed text of the same form as a link's, made by hand. */
async function link(json: string): Promise<string> {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `decree1.${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
}

test('what is packed is unpacked, from a whole link, its fragment or a file', async () => {
  const code = await packed(shared);
  expect(code).toMatch(/^decree1\.[\w-]+$/);
  for (const text of [code, `http://127.0.0.1:4000/#${code}`, ` #${code}\n`, asFile(shared)])
    expect(await unpacked(text)).toEqual(shared);
});

test('what was understood is not shared: it could claim anything of the policy', async () => {
  const authored = edited(draft(), { type: 'authored', sentence, result: answer() });
  expect(await unpacked(await packed(authored))).not.toHaveProperty('understood');
});

test.each([
  ['nothing', ''],
  ['another text', 'https://example.com/#top'],
  ['a cut link', 'decree1.7V3fb'],
  ['letters that are no code', 'decree1.%%%'],
  ['JSON of something else', '{"name": "package"}'],
  ['JSON that breaks off', '{"sentence": "a", "policy'],
  ['two samples of one id', asFile(draft({ samples: [sample('a'), sample('a')] }))],
  ['a sample in no known language', asFile(draft({ samples: [sample('a', { language: 'html' as 'hcl' })] }))],
  ['too many samples', asFile(draft({ samples: Array.from({ length: 300 }, (_, at) => sample(`${at}`)) }))],
])('refuses %s', async (_, text) => {
  expect(await unpacked(text)).toBeUndefined();
});

test('refuses a small link that unpacks to something huge', async () => {
  const bomb = await link(JSON.stringify({ ...shared, policy: ' '.repeat(50_000_000) }));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await unpacked(bomb)).toBeUndefined();
});

test('refuses any other bytes without an error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.json()), async (text) => {
      expect(await unpacked(`decree1.${text}`)).toBeUndefined();
      expect(await unpacked(await link(text))).toBeUndefined();
    }),
  );
});
