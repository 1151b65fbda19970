import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openWebEditor, type WebEditor } from './web_editor.ts';

const policy = `# METADATA
# title: Keys say what they are for
# description: A key without a description is kept for ever, as nobody dares to delete it.
# custom:
#   id: acme.kms.description
#   requirement: every KMS key must have a description
#   severity: MEDIUM
#   resource_types: [aws_kms_key]
package acme.kms.description

import data.decree.tf

deny contains tf.finding(key, "key has no description", []) if {
	some key in input.resource.aws_kms_key
	not key.values.description
}
`;
const endless = `# METADATA
# title: Never comes to an end
# custom:
#   id: acme.loop
#   resource_types: [aws_kms_key]
package acme.loop

deny contains "done" if {
	some key in input.resource.aws_kms_key
	some a in numbers.range(1, 60000)
	some b in numbers.range(1, 60000)
	a * b == -1
	key
}
`;
const key = 'resource "aws_kms_key" "data" {\n  enable_key_rotation = true\n}\n';
const database =
  'resource "aws_db_instance" "orders" {\n  publicly_accessible = true\n  storage_encrypted   = true\n}\n';

describe.skipIf(!hasBrowser)('in a browser that runs no code from text', () => {
  let editor: WebEditor;
  beforeAll(async () => {
    editor = await openWebEditor({ 'policies/description.rego': policy, 'keys/main.tf': key });
  });
  afterAll(() => editor?.close());

  test('a Terraform text gets its findings as it is opened', async () => {
    await editor.open('database/main.tf', database);
    await editor.untilCodes('database/main.tf', ['aws.rds.public_access']);
  });

  test('a policy of the folder is run', async () => {
    await editor.open('keys/main.tf', key);
    await editor.untilCodes('keys/main.tf', ['acme.kms.description']);
  });

  test('a sentence becomes a policy', async () => {
    const by = { who: 'offline' };
    const sentence = 'RDS instances must not be publicly accessible';
    expect(await editor.ask('decree/author', { sentence, by })).toMatchObject({
      status: 'authored',
      restated: expect.stringContaining('`publicly_accessible`'),
      rego: expect.stringContaining('deny contains'),
    });
  });

  test('a policy that does not end is stopped, and the others still run', async () => {
    await editor.open('policies/endless.rego', endless);
    // Whichever limit the browser reaches first.
    const own = 'acme.kms.description';
    await editor.untilCodes('keys/main.tf', [own, 'policy_timeout'], [own, 'policy_memory']);
  });

  test('nothing is asked for but files of the extension, and nothing is refused', () => {
    expect(editor.problems).toEqual([]);
    expect(editor.asked.filter((address) => !/^\/(dist|test\/web)\//.test(address))).toEqual([]);
  });
});
