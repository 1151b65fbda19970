import { describe } from 'vitest';
import { inEditor, screenshot } from './checks.ts';
import { key } from './fixtures.ts';
import type { Theme } from './settings.ts';

describe.each<Theme>(['dark', 'light'])('in %s', (theme) => {
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

  check('opens the studio in a panel', async (editor) => {
    await editor.command('Decree: Open Studio');
    await editor.webview().getByRole('textbox').first().waitFor();
    await screenshot(editor.page, `studio panel ${theme}`);
  });
});
