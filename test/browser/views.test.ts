import { describe, expect } from 'vitest';
import { obstacles } from './axe.ts';
import { inEditor, screenshot } from './checks.ts';
import { key } from './fixtures.ts';
import type { Theme } from './settings.ts';
import { Studio } from './studio.ts';

describe.each<Theme>(['dark', 'light', 'contrast'])('in %s', (theme) => {
  const check = inEditor({ 'main.tf': key }, { theme });

  check('counts findings above a resource', async (editor) => {
    await editor.open('main.tf');
    await editor.underlined('main.tf', 'enable_key_rotation');
    await editor.editor('main.tf').locator('.codelens-decoration', { hasText: '1 finding' }).waitFor();
    await screenshot(editor.page, `terraform ${theme}`);
  });

  check('lists findings in a view of its own', async (editor) => {
    await editor.command('Decree: Focus on Findings View');
    await editor.page.locator('.part.sidebar .monaco-list-row', { hasText: 'KMS keys rotate' }).first().waitFor();
    await screenshot(editor.page, `findings ${theme}`);
  });

  check('opens the studio in a panel that everybody can use', async (editor) => {
    await editor.command('Decree: Open Studio');
    const studio = new Studio(editor.webview(), editor.page.keyboard);
    await studio.author('KMS keys must have a description');
    await studio.verdict(studio.sample('flagged'), 'flagged');
    await screenshot(editor.page, `studio panel ${theme}`);
    expect(await obstacles(editor.webview())).toEqual([]);
  });
});
