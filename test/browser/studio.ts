import type { FrameLocator, Keyboard, Locator, Page } from 'playwright-core';

type Verdict = 'flagged' | 'passes';

/** The page of the studio as who uses it sees it, in a tab of the browser or in a panel of the editor. */
export class Studio {
  readonly page: Page | FrameLocator;
  readonly keyboard: Keyboard;

  constructor(page: Page | FrameLocator, keyboard: Keyboard) {
    this.page = page;
    this.keyboard = keyboard;
  }

  get sentence(): Locator {
    return this.page.getByRole('textbox', { name: 'Say the rule' });
  }

  /** A part of the page, by its heading. */
  part(heading: string): Locator {
    return this.page.getByRole('region', { name: heading });
  }

  /** Says a rule, and waits until it was understood. */
  async author(sentence: string): Promise<void> {
    await this.sentence.fill(sentence);
    await this.sentence.press('Enter');
    await this.part('Understood as').waitFor();
  }

  /** The row of the sample that says this, or of the first. */
  sample(text: string | RegExp): Locator {
    return this.part('Samples').locator('li.sample').filter({ hasText: text }).first();
  }

  async expect(sample: Locator, verdict: Verdict): Promise<void> {
    const label = verdict === 'flagged' ? 'should be flagged' : 'should not';
    await sample.getByRole('button', { name: label, exact: true }).click();
  }

  async verdict(sample: Locator, verdict: Verdict): Promise<void> {
    await sample.locator(`.verdict.${verdict}`).waitFor();
  }

  /** Writes at the end of the policy. */
  async append(rego: string): Promise<void> {
    await this.part('Policy').locator('.monaco-editor .view-lines').click();
    await this.keyboard.press('Control+End');
    await this.keyboard.insertText(rego);
  }

  async press(part: string, button: string): Promise<void> {
    await this.part(part).getByRole('button', { name: button }).first().click();
  }
}
