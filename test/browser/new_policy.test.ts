import { inEditor } from './checks.ts';

const check = inEditor({
  'main.tf': `
    resource "aws_sqs_queue" "jobs" {
      name                      = "jobs"
      message_retention_seconds = 60
    }
  `,
});

check('writes a policy from a sentence, which then lights up in Terraform', async (editor) => {
  await editor.open('main.tf');
  await editor.command('Decree: New Policy from Requirement');
  await editor.answer('every SQS queue must be encrypted with a customer managed KMS key');
  await editor.pick('Offline');
  await editor.shows('Untitled-1', 'deny contains');
  await editor.saveAs('queues.rego');
  await editor.open('main.tf');
  await editor.underlined('main.tf', 'resource "aws_sqs_queue"');
});

check(
  'asks what is meant by words that it does not understand, and takes the reading that is picked',
  async (editor) => {
    await editor.command('Decree: New Policy from Requirement');
    await editor.answer('buckets must be encrypted and sing beautifully');
    await editor.pick('Offline');
    await editor.notification('sing').first().waitFor();
    await editor.pick('not understood: sing beautifully');
    await editor.shows('Untitled-1', 'requirement: buckets must be encrypted');
  },
);
