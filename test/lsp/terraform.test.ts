import { expect, test } from 'vitest';
import { session } from './session.ts';

const bucket = `
  resource "aws_s3_bucket" "logs" {
    bucket = "logs"
  }
`;

test('shows findings on a file as it is opened', async () => {
  const editor = await session({ 'main.tf': bucket });
  await editor.open('main.tf');
  const shown = await editor.diagnostics('main.tf');
  console.log(JSON.stringify(shown, null, 1), editor.editor.statuses, editor.editor.server.stderr());
  console.log(await editor.hover('main.tf', 'aws_s3_bucket'));
  expect(shown.length).toBeGreaterThan(0);
});
