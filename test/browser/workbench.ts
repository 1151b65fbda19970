import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CodeServer } from './code_server.ts';
import { patience } from './patience.ts';

export const polling = { timeout: patience, interval: 100 };

/** What a person does in the editor, and what is seen there. Files are called by their names in the fixture, places by the text there. */
export class Workbench {
  readonly page: Page;
  readonly disk: string;
  readonly server: Pick<CodeServer, 'origin' | 'extensions'>;

  constructor(page: Page, disk: string, server: Pick<CodeServer, 'origin' | 'extensions'>) {
    this.page = page;
    this.disk = disk;
    this.server = server;
  }

  /** Opens the window, with all files of the fixture or with some of its folders. */
  async show(folders?: string[]): Promise<void> {
    const query = new URLSearchParams(
      folders ? { workspace: await this.#workspaceOf(folders) } : { folder: this.disk },
    );
    // Now and then the editor opens a workspace file as if there were no folder in it.
    const address = `${this.server.origin}/?${query}`;
    for (let tries = 0; tries < 3 && !(await this.#opened(address)); tries++);
  }

  /** Goes to a page of the editor; whether there is a folder in it. */
  async #opened(address: string): Promise<boolean> {
    await this.page.goto(address);
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await this.page.locator('.monaco-workbench .part.editor').waitFor();
    const files = this.page.locator('.explorer-folders-view .monaco-list-row').first();
    return files.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
  }

  async #workspaceOf(folders: string[]): Promise<string> {
    const file = join(this.disk, 'all.code-workspace');
    await writeFile(file, JSON.stringify({ folders: folders.map((path) => ({ path })) }));
    return file;
  }

  /** Asks again where the list of files changed under the hand, so that another one was opened, or none. */
  async open(name: string): Promise<void> {
    await expect.poll(() => this.#quickOpen(name), polling).toBe(true);
    await this.editor(name).click();
  }

  async #quickOpen(name: string): Promise<boolean> {
    await this.page.keyboard.press('Control+P');
    await this.#quickInput().fill(name);
    const folder = dirname(name) === '.' ? '' : dirname(name);
    await this.#takeUp(
      this.#quickRows()
        .filter({ hasText: basename(name) })
        .filter({ hasText: folder }),
    );
    const shown = this.lines(name).first().waitFor({ timeout: 2000 });
    return shown.then(
      () => true,
      () => false,
    );
  }

  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.#quickInput().fill(`>${title}`);
    await this.#takeUp(this.#quickRows().filter({ hasText: title }));
  }

  /** The list still changes while it is being filtered: what is chosen counts, not where it stands. */
  async #takeUp(row: Locator): Promise<void> {
    await row.and(this.page.locator('.focused')).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Answers the question at the top of the window. */
  async answer(text: string): Promise<void> {
    await this.#quickInput().fill(text);
    await this.page.keyboard.press('Enter');
  }

  async pick(text: string): Promise<void> {
    await this.#quickRows().filter({ hasText: text }).first().click();
  }

  #quickInput = (): Locator => this.page.locator('.quick-input-widget:visible input.input');
  #quickRows = (): Locator => this.page.locator('.quick-input-list .monaco-list-row');

  editor(name: string): Locator {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="${name}"]`);
  }

  lines(name: string): Locator {
    return this.editor(name).locator('.view-line');
  }

  /** Selects the first place where this stands. */
  async select(name: string, text: string): Promise<void> {
    const widget = this.editor(name).locator('.find-widget.visible');
    await this.editor(name).click();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+F');
    await widget.locator('.find-part .input').first().fill(text);
    await widget.locator('.matchesCount', { hasText: '1 of' }).waitFor();
    await this.page.keyboard.press('Escape');
    await widget.waitFor({ state: 'hidden' });
  }

  async replace(name: string, text: string, by: string): Promise<void> {
    await this.select(name, text);
    await this.page.keyboard.insertText(by);
  }

  /** Types a text at once, as a person pastes it. */
  async insert(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Waits until a line of the file holds this. */
  async shows(name: string, text: string): Promise<void> {
    await this.lines(name).filter({ hasText: text }).first().waitFor();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+Z');
  }

  /** Waits until so many lines with this text are underlined. */
  async underlined(name: string, text: string, lines = 1): Promise<void> {
    await expect.poll(() => this.#underlinedLines(name, text), polling).toBe(lines);
  }

  /** Waits until no line with this text is underlined any more. */
  clean(name: string, text: string): Promise<void> {
    return this.underlined(name, text, 0);
  }

  #underlinedLines(name: string, text: string): Promise<number> {
    return this.#linesAt(name, text, '[class*="squiggly-"]');
  }

  /** How many lines with this text stand where something of the editor is. */
  async #linesAt(name: string, text: string, selector: string): Promise<number> {
    const lines = await boxesOf(this.lines(name).filter({ hasText: text }));
    const marks = await boxesOf(this.editor(name).locator(selector));
    const isMarked = (line: Box) => marks.some(({ y, height }) => y < line.y + line.height && y + height > line.y);
    return lines.filter(isMarked).length;
  }

  /** What the editor says of the place where this text stands. */
  async hover(name: string, text: string): Promise<string> {
    await this.select(name, text);
    await this.press('Control+K', 'Control+I');
    const hover = this.page.locator('.monaco-hover:not(.hidden)').first();
    await hover.locator('.hover-row').first().waitFor();
    const said = (await hover.textContent()) ?? '';
    await this.press('Escape');
    return said;
  }

  /** Takes up what the light bulb offers where this text stands. */
  async quickFix(name: string, text: string, title: string): Promise<void> {
    await this.select(name, text);
    await this.press('Control+.');
    await this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first().click();
  }

  /** What stands above a line, to click on. */
  lens(name: string, text: string | RegExp): Locator {
    return this.editor(name).locator('.codelens-decoration', { hasText: text }).first();
  }

  /** In which colour the first such word is shown. */
  colour(name: string, text: string): Promise<string> {
    const word = this.editor(name).locator('.view-line span > span', { hasText: text }).last();
    return word.evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).color);
  }

  /** Waits until the cursor stands on the line with this text. */
  async cursorAt(name: string, text: string): Promise<void> {
    await this.shows(name, text);
    await expect.poll(() => this.#linesAt(name, text, '.cursor'), polling).toBe(1);
  }

  /** Waits until a file has a symbol of this name. */
  async symbols(name: string): Promise<void> {
    await this.press('Control+Shift+O');
    await this.#quickRows().filter({ hasText: name }).first().waitFor();
    await this.press('Escape');
  }

  /** What can stand at the cursor. */
  async suggestions(): Promise<Locator> {
    await this.press('Control+Space');
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** The rows of the Problems panel, which it opens. */
  async problems(): Promise<Locator> {
    await this.command('Problems: Focus on Problems View');
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  notification(text: string): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item', { hasText: text });
  }

  /** The item in the status bar, when it says this. */
  status(text: string): Locator {
    return this.page.locator(`.statusbar-item[aria-label*="${text}"], .statusbar-item:has([aria-label*="${text}"])`);
  }

  /** The inside of the panel that the extension shows. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  async save(): Promise<void> {
    await this.press('Control+S');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'hidden' });
  }

  /** Gives a new file a name. */
  async saveAs(name: string): Promise<void> {
    await this.press('Control+S');
    // The dialog offers a place of its own when it is ready, and would put it before what came earlier.
    await expect.poll(() => this.#quickInput().inputValue(), polling).toContain(this.disk);
    await this.#quickRows().first().waitFor();
    await this.answer(join(this.disk, name));
    await this.lines(name).first().waitFor();
  }

  read(name: string): Promise<string> {
    return readFile(join(this.disk, name), 'utf8');
  }

  write(name: string, text: string): Promise<void> {
    return writeFile(join(this.disk, name), text);
  }
}

interface Box {
  y: number;
  height: number;
}

/** Of all that are there now; what goes away meanwhile is left out. */
async function boxesOf(locator: Locator): Promise<Box[]> {
  const handles = await locator.elementHandles();
  const boxes = await Promise.all(handles.map((handle) => handle.boundingBox().catch(() => null)));
  return boxes.filter((box) => box !== null);
}
