import { inEditor } from './checks.ts';
import { descriptionPolicy, key } from './fixtures.ts';

const check = inEditor({ 'main.tf': key, 'policy.rego': descriptionPolicy }, { asksForTrust: true });

check('runs only the built-in policies in a folder that is not trusted', async (editor) => {
  await editor.open('main.tf');
  await editor.underlined('main.tf', 'enable_key_rotation');
  await editor.clean('main.tf', 'resource "aws_kms_key"');
});

check("runs the folder's own policies once it is trusted", async (editor) => {
  await editor.command('Workspaces: Manage Workspace Trust');
  const question = editor.page.locator('.workspace-trust-editor');
  await question.getByRole('button', { name: 'Trust', exact: true }).first().click();
  await question.getByText('You trust this folder').waitFor();
  await editor.page
    .getByRole('button', { name: /^Close/ })
    .last()
    .click();
  await question.waitFor({ state: 'hidden' });
  await editor.open('main.tf');
  await editor.underlined('main.tf', 'resource "aws_kms_key"');
});
