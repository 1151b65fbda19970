import { expect } from 'vitest';
import { inEditor } from './checks.ts';
import { Studio } from './studio.ts';
import type { Workbench } from './workbench.ts';

const check = inEditor({
  'main.tf': `
    resource "aws_sqs_queue" "jobs" {
      name                      = "jobs"
      message_retention_seconds = 300
    }
  `,
});

const rule = 'every SQS queue must have a message retention of at least 300 seconds';
const home = 'policies/aws/sqs/queue_message_retention_seconds_atleast_300_holds';
const studio = (editor: Workbench) => new Studio(editor.webview(), editor.page.keyboard);

check('writes a policy from a sentence in the panel, and says in words what it asks', async (editor) => {
  await editor.open('main.tf');
  await editor.command('Decree: Open Studio');
  const page = studio(editor);
  await page.author(rule);
  await page.part('Understood as').getByText('Every SQS queue').first().waitFor();
  await page.part('Policy').locator('.view-line', { hasText: 'package' }).first().waitFor();
  await page.verdict(page.sample('flagged'), 'flagged');
  await page.verdict(page.sample('passes'), 'passes');
});

check('says why a sample is flagged', async (editor) => {
  const page = studio(editor);
  await page.sample('flagged').getByRole('button').first().click();
  const why = page.page.locator('.why');
  await why.getByText('did not hold').first().waitFor();
  expect(await why.textContent()).toContain('299');
});

check(
  'is corrected by example: what a marked sample is like is flagged then, and what else changes is shown before',
  async (editor) => {
    const page = studio(editor);
    const marked = [page.sample('is 300'), page.sample('is "300"')];
    for (const sample of marked) await page.expect(sample, 'flagged');
    await page.press('Samples', 'Correct by example');
    await page.part('Proposed change').getByText('aws_sqs_queue.jobs').waitFor();
    await page.press('Proposed change', 'Take it');
    for (const sample of marked) await page.verdict(sample, 'flagged');
    await page.page.getByText('not as expected').waitFor({ state: 'hidden' });
  },
);

check('saves the policy, which then lights up in Terraform', async (editor) => {
  const page = studio(editor);
  await page.press('In your folders', 'See what it finds');
  await page.part('In your folders').getByText('1 finding, all new').waitFor();
  await page.press('In your folders', 'Save');
  await page.part('In your folders').getByText('the policy is in force').waitFor();
  expect(await editor.read(`${home}/policy.rego`)).toContain('at 301 or more');
  expect(await editor.read(`${home}/policy_test.rego`)).toContain('package decree.aws.sqs');
  expect(await editor.page.locator('.tab.dirty').count()).toBe(0);
  await editor.open('main.tf');
  await editor.underlined('main.tf', 'message_retention_seconds');
});

check('keeps its state over a reload of the window', async (editor) => {
  await editor.command('Decree: Open Studio');
  await studio(editor).part('Understood as').waitFor();
  const corrected = await studio(editor).sentence.inputValue();
  expect(corrected).toContain('301');
  // As people do: the editor writes down its views first, which a reload of the page alone may not leave it time for.
  await Promise.all([editor.page.waitForEvent('load'), editor.command('Developer: Reload Window')]);
  const page = studio(editor);
  await page.part('Understood as').waitFor();
  expect(await page.sentence.inputValue()).toBe(corrected);
});
