import { beforeAll, expect, test } from 'vitest';
import type { AuthorTools } from '../requirement/authored.ts';
import { authorTools } from '../requirement/testing/tools.ts';
import { changesBetween } from './changes.ts';
import { buckets, releaseOfTexts, type Written } from './testing/policies.ts';
import { versionAfter } from './version.ts';

let tools: AuthorTools;

beforeAll(async () => {
  tools = await authorTools();
});

interface Side {
  policies: Written[];
  fixtures?: Record<string, string>;
}

/** Expects these changes, `kind id detail`, and that 1.4.2 becomes this version. */
async function check(before: Side, after: Side, expected: string[], version: string): Promise<void> {
  const [was, is] = [
    await releaseOfTexts(tools.core, before.policies, before.fixtures),
    await releaseOfTexts(tools.core, after.policies, after.fixtures),
  ];
  const changes = await changesBetween(tools, was, is);
  expect(changes.map(({ kind, id, detail }) => [kind, id, detail].filter(Boolean).join(' '))).toEqual(expected);
  expect(versionAfter('1.4.2', changes)).toBe(version);
}

const kept: Side = { policies: [{}] };
const object = 'resource "aws_s3_bucket" "data" {\n  object_lock_enabled = true\n}\n';

test('nothing changed: the version stays', () => check(kept, kept, [], '1.4.2'));

test('other words are a patch', () =>
  check(kept, { policies: [{ title: 'Buckets stay' }] }, ['text acme.s3.kept'], '1.4.3'));

test('the same said in another way is a patch', () =>
  check(kept, { policies: [{ condition: 'bucket.values.force_destroy' }] }, ['text acme.s3.kept'], '1.4.3'));

test('a policy more is minor', () =>
  check(kept, { policies: [{}, { id: 'acme.s3.other' }] }, ['added acme.s3.other'], '1.5.0'));

test('what flags more, as a new sample shows, is minor', () =>
  check(
    kept,
    {
      policies: [
        {
          condition:
            '_bad(bucket)\n}\n\n_bad(bucket) if bucket.values.force_destroy\n\n_bad(bucket) if {\n\tbucket.values.object_lock_enabled',
        },
      ],
      fixtures: { ...buckets, locked: object },
    },
    ['stricter acme.s3.kept locked.tf'],
    '1.5.0',
  ));

test('what flags less, as a new sample shows, is major', () =>
  check(
    {
      policies: [
        {
          condition:
            '_bad(bucket)\n}\n\n_bad(bucket) if bucket.values.force_destroy\n\n_bad(bucket) if {\n\tbucket.values.object_lock_enabled',
        },
      ],
    },
    { policies: [{}], fixtures: { ...buckets, locked: object } },
    ['laxer acme.s3.kept locked.tf'],
    '2.0.0',
  ));

test('another verdict on an old sample is major', () =>
  check(
    kept,
    { policies: [{ condition: 'bucket.values.force_destroy == false' }] },
    ['verdict acme.s3.kept violating.tf'],
    '2.0.0',
  ));

test('a policy less is major, and outweighs one more', () =>
  check(kept, { policies: [{ id: 'acme.s3.other' }] }, ['added acme.s3.other', 'removed acme.s3.kept'], '2.0.0'));

test('one that has the old id as alias is the same', () =>
  check(
    kept,
    { policies: [{ id: 'acme.s3.stays', more: '#   aliases: [acme.s3.kept]\n' }] },
    ['text acme.s3.stays'],
    '1.4.3',
  ));

test('another severity is minor', () =>
  check(kept, { policies: [{ severity: 'LOW' }] }, ['severity acme.s3.kept HIGH to LOW'], '1.5.0'));

test('the end of a policy is told before it comes', () =>
  check(
    kept,
    { policies: [{ more: '#   deprecated: {since: 1.5.0, use: acme.s3.stays, reason: it has a better name}\n' }] },
    ['deprecated acme.s3.kept acme.s3.stays'],
    '1.5.0',
  ));

test('the first version is 1.0.0, also where what is there has none that can be read', () => {
  expect(versionAfter(undefined, [])).toBe('1.0.0');
  expect(versionAfter('latest', [])).toBe('1.0.0');
});
