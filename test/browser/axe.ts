import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, FrameLocator, Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = { resultTypes: ['violations'] };

/** What axe-core finds serious or critical on a page, a line each. */
export async function obstacles(page: Page | FrameLocator): Promise<string[]> {
  const handle = await page.locator('html').elementHandle();
  const frame = (await handle?.ownerFrame()) as Frame;
  await frame.evaluate(await source);
  const { violations } = await frame.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`));
}
