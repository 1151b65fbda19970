import { expect, test } from 'vitest';
import { lockText } from '../../engine/publish/lock.ts';
import { contentOf, packFile, packOf } from '../../engine/publish/pack.ts';
import { policyText } from '../../engine/publish/testing/policies.ts';
import { session } from './session.ts';

const settings = 'builtin: false\nsources:\n  - name: team\n    git: https://example.com/policies.git\n';
const main = 'resource "aws_s3_bucket" "logs" {\n  force_destroy = true\n}\n';

/** The lock file of that source, and what is installed of it. */
async function installed(policy: string): Promise<[lock: string, file: string, pack: string]> {
  const pack = packOf([{ file: 'policies/acme/s3/kept/policy.rego', text: policy }]);
  const content = await contentOf(pack);
  const from = 'git https://example.com/policies.git';
  return [
    lockText({ version: 1, sources: { team: { from, pinned: 'a'.repeat(40), content } } }),
    packFile(content),
    pack,
  ];
}

test('policies of a source run once they are pinned and installed, and nothing is fetched for that', async () => {
  const [lock, file, pack] = await installed(policyText());
  const editor = await session({ 'main.tf': main, 'decree.yaml': settings });
  await editor.untilCodes('decree.yaml', ['source_not_locked']);
  await editor.outside({ write: { 'decree.lock': lock } });
  await editor.untilCodes('decree.yaml', ['source_not_installed']);
  await editor.outside({ write: { [file]: pack } });
  await editor.untilCodes('main.tf', ['acme.s3.kept']);
  expect(await editor.diagnostics('decree.yaml')).toEqual([]);
});

test('what is wrong with a policy of a source is said where the source is named', async () => {
  const [lock, file, pack] = await installed(policyText({ condition: 'http.send({"url": bucket.values.bucket})' }));
  const editor = await session({ 'main.tf': main, 'decree.yaml': settings, 'decree.lock': lock, [file]: pack });
  await editor.untilCodes('decree.yaml', ['rego_forbidden_builtin']);
});

test('a policy of a source that goes runs, and says so where the source is named', async () => {
  const deprecated = policyText({ more: '#   deprecated: {since: 1.5.0, reason: nobody needs it}\n' });
  const [lock, file, pack] = await installed(deprecated);
  const editor = await session({ 'main.tf': main, 'decree.yaml': settings, 'decree.lock': lock, [file]: pack });
  await editor.untilCodes('decree.yaml', ['policy_deprecated']);
  await editor.untilCodes('main.tf', ['acme.s3.kept']);
});

test('what mends a source is offered where the source is named', async () => {
  const editor = await session({ 'main.tf': main, 'decree.yaml': settings });
  await editor.open('decree.yaml');
  await editor.untilCodes('decree.yaml', ['source_not_locked']);
  const [action] = await editor.actions('decree.yaml', 'name: team');
  expect(action).toMatchObject({
    title: 'Run `decree sources lock`',
    command: {
      command: 'decree.updateSources',
      arguments: [editor.uri('decree.yaml').replace('/decree.yaml', ''), 'lock'],
    },
  });
});
