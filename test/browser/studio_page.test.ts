import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { obstacles } from './axe.ts';
import { inBrowser, screenshot } from './checks.ts';
import { Studio } from './studio.ts';
import { type StudioProcess, startStudio } from './studio_process.ts';

/** Two seconds on a quiet machine. */
const usableMilliseconds = 6000;

const check = inBrowser();
let process: StudioProcess | undefined;

beforeAll(async () => {
  if (!inject('browser')) return;
  process = await startStudio({
    'main.tf': 'resource "aws_db_instance" "orders" {\n  publicly_accessible = true\n}\n',
  });
});
afterAll(() => process?.stop());

const served = (): StudioProcess => {
  if (!process) throw new Error('nothing serves the page');
  return process;
};

check('can be used soon after it is opened', async (page) => {
  const started = performance.now();
  await page.goto(served().address);
  await page.getByRole('heading', { name: 'To try' }).waitFor();
  const milliseconds = performance.now() - started;
  console.log(`the page of the studio can be used after ${Math.round(milliseconds)} ms`);
  expect(milliseconds).toBeLessThan(usableMilliseconds);
  await screenshot(page, 'studio page fresh');
});

check('writes a policy from a sentence, with its verdicts and why', async (page) => {
  const studio = new Studio(page, page.keyboard);
  await studio.author('RDS instances must not be publicly accessible');
  await studio.verdict(studio.sample('flagged'), 'flagged');
  await studio.verdict(studio.sample('passes'), 'passes');
  await studio.sample('flagged').getByRole('button').first().click();
  await page.locator('.why').getByText('did not hold').first().waitFor();
  await screenshot(page, 'studio page authored');
});

check('judges Rego as it is being written, and takes it back', async (page) => {
  const studio = new Studio(page, page.keyboard);
  const sample = studio.sample('passes');
  const title = (await sample.locator('.sample-title').textContent()) ?? '';
  await studio.append('\ndeny contains tf.finding(db, "is there", []) if some db in input.resource.aws_db_instance\n');
  await studio.verdict(studio.sample(title), 'flagged');
  await page.getByRole('button', { name: 'Undo' }).click();
  await studio.verdict(studio.sample(title), 'passes');
});

check('says where the Rego is wrong', async (page) => {
  const studio = new Studio(page, page.keyboard);
  await studio.append('\ndeny contains if {');
  await studio.part('Policy').getByRole('list', { name: 'Problems' }).getByText('error').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await studio.part('Policy').getByRole('list', { name: 'Problems' }).waitFor({ state: 'hidden' });
});

check('says what the policy finds in the folder, and saves it there', async (page) => {
  const studio = new Studio(page, page.keyboard);
  await studio.press('In your folders', 'See what it finds');
  await studio.part('In your folders').getByText('aws_db_instance.orders').waitFor();
  await studio.press('In your folders', 'Save');
  const files = studio.part('In your folders').locator('.files');
  await files.waitFor();
  const saved = (await files.locator('code').allTextContents()).find((name) => name.endsWith('policy.rego')) ?? '';
  const text = await readFile(join(served().folder, saved.slice(saved.indexOf('policies/'))), 'utf8');
  expect(text).toContain('requirement: RDS instances must not be publicly accessible');
});

check('keeps its state over a reload', async (page) => {
  await page.reload();
  const studio = new Studio(page, page.keyboard);
  await studio.part('Understood as').waitFor();
  expect(await studio.sentence.inputValue()).toBe('RDS instances must not be publicly accessible');
});

check('marks what was not understood, and asks which reading is meant', async (page) => {
  const studio = new Studio(page, page.keyboard);
  await studio.sentence.fill('buckets must be encrypted and sing beautifully');
  await studio.sentence.press('Enter');
  const asked = studio.part('Is this what you mean?');
  await asked.getByText('leaves out: sing').first().waitFor();
  await screenshot(page, 'studio page unsure');
  await asked.locator('button.reading').first().click();
  await studio.part('Understood as').waitFor();
});

check('is walked through by keyboard alone', async (page) => {
  const studio = new Studio(page, page.keyboard);
  await page.reload();
  await studio.part('Understood as').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });

  await page.keyboard.press('Alt+1');
  expect(await focused(page)).toBe('Say the rule');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('S3 buckets must have versioning enabled');
  await page.keyboard.press('Enter');
  await studio.part('Policy').locator('.view-line', { hasText: 'versioning' }).first().waitFor();
  for (const name of ['Write the policy', 'Examples and earlier sentences']) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain(name);
  }

  await page.keyboard.press('Alt+3');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await studio.part('Samples').getByRole('button', { name: 'Correct by example' }).waitFor();
  await page.keyboard.press('Control+Z');
  await studio.part('Samples').getByRole('button', { name: 'Correct by example' }).waitFor({ state: 'hidden' });
});

for (const colours of ['light', 'dark', 'high contrast'])
  check(`is accessible in ${colours}`, async (page) => {
    await page.getByTitle('Colours').selectOption(colours);
    await screenshot(page, `studio page ${colours}`);
    expect(await obstacles(page)).toEqual([]);
  });

check('is not served to who has another token', async (page) => {
  const address = new URL(served().address);
  address.searchParams.set('token', 'guessed');
  await page.evaluate(() => localStorage.clear());
  await page.goto(address.href);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('heading', { name: 'To try' }).count()).toBe(0);
  await screenshot(page, 'studio page refused');
});

/** What is said of the element with the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const { activeElement: element } = document;
    const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    return (label ?? element.closest('label') ?? element).textContent.trim();
  })()`);
