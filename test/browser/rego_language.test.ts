import { expect } from 'vitest';
import { inEditor, screenshot } from './checks.ts';
import { polling } from './workbench.ts';

const check = inEditor({
  'policies/queues.rego': `
    # METADATA
    # title: Queues keep messages
    # description: What a queue forgets, nobody handles.
    # custom:
    #   id: acme.sqs.retention
    #   requirement: every SQS queue must keep messages for five minutes
    #   severity: MEDIUM
    #   resource_types: [aws_sqs_queue]
    package acme.sqs.retention

    import data.decree.tf

    shortest := 300

    deny contains tf.finding(queue, "keeps messages too short", ["message_retention_seconds"]) if {
    	some queue in input.resource.aws_sqs_queue
    	forgets(queue)
    }

    forgets(queue) if queue.values.message_retention_seconds < shortest
  `,
  'policies/queues_test.rego': `
    package acme.sqs.retention_test

    import data.acme.sqs.retention

    test_a_queue_that_forgets if {
    	retention.forgets({"values": {"message_retention_seconds": 60}})
    }

    test_a_queue_that_keeps if {
    	not retention.forgets({"values": {"message_retention_seconds": 600}})
    }
  `,
});

const policy = 'policies/queues.rego';
const tests = 'policies/queues_test.rego';

check('offers to evaluate, test and trace a rule, and to explain the policy, above it', async (editor) => {
  await editor.open(policy);
  for (const lens of ['Evaluate', 'Test', 'Debug trace', 'Explain this policy'])
    await editor.lens(policy, lens).waitFor();
});

check('colours Rego by what its names mean', async (editor) => {
  const colourOf = (text: string) => editor.colour(policy, text);
  await expect.poll(async () => (await colourOf('forgets')) !== (await colourOf('queue')), polling).toBe(true);
});

check('names in a hint only what does not say itself', async (editor) => {
  const line = editor.lines(policy).filter({ hasText: 'tf.finding' });
  await line.filter({ hasText: 'path:' }).waitFor();
  expect(await line.textContent()).not.toMatch(/resource:|message:/);
  await screenshot(editor.page, 'rego');
});

check('goes to the definition', async (editor) => {
  await editor.open(tests);
  await editor.select(tests, 'forgets({"values": {"message_retention_seconds": 60');
  await editor.press('ArrowLeft', 'F12');
  await editor.cursorAt(policy, 'forgets(queue) if queue.values');
});

check('lists the symbols of a file', async (editor) => {
  await editor.open(policy);
  await editor.symbols('forgets');
});

check('says which arguments a call takes', async (editor) => {
  await editor.open(policy);
  await editor.select(policy, '"keeps messages too short"');
  await editor.press('ArrowRight', 'Control+Shift+Space');
  await editor.page.locator('.parameter-hints-widget.visible', { hasText: 'message' }).waitFor();
  await editor.press('Escape');
});

check('runs tests with coverage in the Test Explorer', async (editor) => {
  await editor.open(tests);
  await editor.command('Testing: Focus on Test Explorer View');
  await editor.page.locator('.test-explorer .monaco-list-row', { hasText: 'queues_test' }).first().waitFor();
  await editor.command('Test: Run All Tests with Coverage');
  await editor.page.locator('.part.sidebar').getByText('50.00%').waitFor();
  await screenshot(editor.page, 'test explorer');
  await editor.page.locator('.part.sidebar', { hasText: '2/2' }).first().waitFor();
});

check('renames a rule wherever it is used', async (editor) => {
  await editor.open(policy);
  await editor.select(policy, 'forgets(queue) if');
  await editor.press('ArrowLeft', 'F2');
  await editor.page.locator('.rename-box input').fill('drops');
  await editor.press('Enter');
  await editor.shows(policy, 'drops(queue) if queue.values');
  await editor.open(tests);
  await editor.shows(tests, 'not retention.drops');
});
