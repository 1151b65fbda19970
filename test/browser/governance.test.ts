import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { obstacles } from './axe.ts';
import { inBrowser, screenshot } from './checks.ts';
import { type GovernanceSite, serveGovernance } from './governance_site.ts';
import { patience } from './patience.ts';

const check = inBrowser();
const resources = 3000;
let filled: GovernanceSite;
let empty: GovernanceSite;

beforeAll(async () => {
  if (!inject('browser')) return;
  [filled, empty] = await Promise.all([serveGovernance(resources), serveGovernance(0)]);
});
afterAll(() => Promise.all([filled?.stop(), empty?.stop()]));

/** What a page complains of. */
const complaints: string[] = [];

async function open(page: Page, search: string, site = filled): Promise<void> {
  const address = new URL(site.address);
  for (const [name, value] of new URLSearchParams(search)) address.searchParams.append(name, value);
  await page.goto(address.href);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const table = (page: Page, name: string) => page.getByRole('table', { name });
const total = (page: Page) => page.getByRole('status').filter({ hasText: 'in all' });

async function count(page: Page): Promise<number> {
  await total(page).waitFor();
  return Number(((await total(page).textContent()) ?? '').replace(/\D/g, ''));
}

check('shows how things stand, and hides the token', async (page) => {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await open(page, '');
  await page.getByRole('link', { name: /^Compliance/ }).waitFor();
  await page.getByText('3,000 resources', { exact: false }).first().waitFor();
  await page.getByRole('img', { name: /^Open findings over time\. CRITICAL \d+/ }).waitFor();
  await page.locator('.uplot canvas').first().waitFor();
  expect(page.url()).not.toContain('token');
  await page.getByText('Private').waitFor();
  await screenshot(page, 'governance overview');
});

check('leads from a figure to a finding, its resource, its code, its owner and its cost', async (page) => {
  await open(page, '');
  const worst = page.getByRole('region', { name: 'Most violated policies' });
  const link = worst.getByRole('link').first();
  const policy = (await link.getAttribute('title')) ?? '';
  await link.click();
  await table(page, 'Findings').waitFor();
  expect(new URL(page.url()).searchParams.get('policy')).toBe(policy);
  await table(page, 'Findings').locator('tbody button').first().click();
  const detail = page.getByRole('region', { name: 'Resource' });
  await detail.getByText(policy).waitFor();
  for (const fact of ['Owner', 'Monthly cost', 'Code', 'Account'])
    await detail.getByText(fact, { exact: true }).waitFor();
  await screenshot(page, 'governance resource');
  await page.goBack();
  await detail.waitFor({ state: 'detached' });
});

check('filters add up, are in the address, and go away one by one', async (page) => {
  await open(page, 'view=resources');
  expect(await count(page)).toBe(resources);
  await page.getByRole('combobox', { name: 'Account' }).selectOption('111122223333');
  await expect.poll(() => count(page)).toBeLessThan(resources);
  const ofAccount = await count(page);
  await page.getByRole('combobox', { name: 'State' }).selectOption('unmanaged');
  await expect.poll(() => count(page)).toBeLessThan(ofAccount);
  const both = await count(page);
  await page.reload();
  expect(await count(page)).toBe(both);
  expect(new URL(page.url()).search).toContain('account=111122223333&state=unmanaged');
  await page.getByRole('button', { name: 'Remove Account 111122223333' }).click();
  await expect.poll(() => count(page)).toBeGreaterThan(both);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => count(page)).toBe(resources);
  await page.getByRole('searchbox', { name: 'Text' }).fill('item_000007');
  await expect.poll(() => count(page)).toBe(1);
});

check('a long table is sorted by the server, and read on as it is scrolled', async (page) => {
  await open(page, 'view=resources');
  const rows = table(page, 'Resources');
  await rows.locator('tbody button').first().waitFor();
  expect(await rows.getAttribute('aria-rowcount')).toBe(String(resources + 1));
  await rows.getByRole('button', { name: 'Resource', exact: true }).click();
  await rows.getByRole('columnheader', { name: 'Resource' }).and(page.locator('[aria-sort="ascending"]')).waitFor();
  const first = rows.locator('tbody button').first();
  await expect.poll(() => first.textContent()).toMatch(/^aws_db_instance\.item_00000/);
  // Only what is in sight is made.
  expect(await rows.locator('tbody tr').count()).toBeLessThan(80);
  await first.focus();
  const seen = async () => Number(await page.locator(':focus').getAttribute('data-index'));
  const toEnd = async () => {
    await page.keyboard.press('End');
    return seen();
  };
  await expect.poll(toEnd, { timeout: patience }).toBe(resources - 1);
  await page.keyboard.press('Home');
  await expect.poll(seen).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const detail = page.getByRole('region', { name: 'Resource' });
  await detail.waitFor();
  await page.keyboard.press('Escape');
  await detail.waitFor({ state: 'detached' });
  expect(await seen()).toBe(1);
});

check('says what nobody owns, tags or manages', async (page) => {
  for (const [view, column] of [
    ['unowned', 'nobody'],
    ['unmanaged', 'unmanaged'],
  ] as const) {
    await open(page, `view=${view}`);
    expect(await count(page)).toBeGreaterThan(100);
    await table(page, 'Resources').getByRole('cell', { name: column }).first().waitFor();
  }
  await open(page, 'view=untagged');
  expect(await count(page)).toBe(Math.floor(resources / 7));
});

check('shows which controls of a framework pass, fail and are not covered', async (page) => {
  await open(page, 'view=frameworks');
  await page.getByRole('link', { name: 'hipaa' }).click();
  const controls = page.getByRole('region', { name: 'Controls of hipaa' });
  await controls.getByRole('row', { name: /164_312_a_2_iv Fail/ }).waitFor();
  await controls
    .getByRole('row', { name: /Not covered/ })
    .first()
    .waitFor();
  await screenshot(page, 'governance framework');
});

check('gives lists away as CSV, JSON and SARIF', async (page) => {
  await open(page, 'view=findings&severity=CRITICAL');
  const expected = await count(page);
  const take = async (format: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: format, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`decree-findings.${format.toLowerCase()}`);
    return text(await download.createReadStream());
  };
  const csv = (await take('CSV')).trim().split('\r\n');
  expect(csv).toHaveLength(expected + 1);
  expect(csv[0]).toMatch(/^policy,title,severity,address/);
  expect(JSON.parse(await take('JSON'))).toHaveLength(expected);
  const { runs } = JSON.parse(await take('SARIF'));
  expect(runs[0].results.length).toBeGreaterThan(0);
  expect(runs[0].results.length).toBeLessThanOrEqual(expected);
});

check('accepts a finding for a while, in the name of who is here', async (page) => {
  await open(page, 'view=findings&severity=CRITICAL');
  await table(page, 'Findings').locator('tbody button').first().click();
  const detail = page.getByRole('region', { name: 'Resource' });
  await detail.getByText('Accept for a while').first().click();
  await detail.getByLabel('Until').first().fill('2001-01-01');
  await detail.getByLabel('Because').first().fill('the team moves it away');
  await detail.getByRole('button', { name: 'Accept', exact: true }).first().click();
  await detail.getByRole('alert').getByText('That day is over').waitFor();
  await detail.getByLabel('Until').first().fill('2999-01-01');
  await detail.getByRole('button', { name: 'Accept', exact: true }).first().click();
  await detail.getByText('Accepted by you until 2999-01-01: the team moves it away').waitFor();
});

check('prints a report that can be read on white paper', async (page) => {
  await open(page, 'view=report');
  await page.locator('.uplot canvas').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
  for (const hidden of [
    page.getByRole('navigation'),
    page.getByRole('button', { name: 'Print' }),
    page.getByRole('searchbox'),
  ])
    expect(await hidden.isVisible()).toBe(false);
  await page.getByRole('region', { name: 'All frameworks' }).getByText('hipaa').waitFor();
  await screenshot(page, 'governance report on paper');
  await page.emulateMedia({ media: 'screen' });
});

check('says what to run where nothing was loaded', async (page) => {
  await open(page, '', empty);
  await page.getByRole('heading', { name: 'There is no inventory yet' }).waitFor();
  await page.getByText('decree inventory load').waitFor();
  expect(await obstacles(page)).toEqual([]);
  await screenshot(page, 'governance empty');
});

for (const theme of ['light', 'dark', 'contrast'])
  check(`is open to everybody in ${theme}`, async (page) => {
    await open(page, '');
    await page.getByRole('combobox', { name: 'Colours' }).selectOption(theme);
    for (const view of [
      'overview',
      'policies',
      'resources',
      'findings&resource=1',
      'frameworks&framework=hipaa',
      'report',
    ]) {
      await open(page, `view=${view}`);
      await page.locator('main :is(.overview, tbody button, .plain-table)').first().waitFor();
      expect([view, await obstacles(page)]).toEqual([view, []]);
    }
    await screenshot(page, `governance ${theme}`);
  });

check('nothing was refused by the page’s own policy, and nothing went wrong', async () => {
  // A wrong day is refused by the server, which the browser notes.
  expect(complaints.filter((said) => !/status of 40[04]/.test(said))).toEqual([]);
});
