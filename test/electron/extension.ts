import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { check, until } from './check.ts';

function extension() {
  const found = extensions.getExtension('decree.decree');
  assert.ok(found, 'the extension is not there');
  return found;
}

check('is active where Terraform is open', async () => {
  await until('the extension', () => extension().isActive || undefined);
});

check('registers every command that it contributes', async () => {
  const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } };
  await until('the extension', () => extension().isActive || undefined);
  const known = await commands.getCommands();
  assert.deepEqual(
    contributes.commands.map(({ command }) => command).filter((command) => !known.includes(command)),
    [],
  );
});
