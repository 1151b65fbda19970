import { execFileSync } from 'node:child_process';
import { inEditor } from './checks.ts';
import { descriptionPolicy, key } from './fixtures.ts';

const check = inEditor(
  {
    'prod/main.tf': key,
    'test/main.tf': key.replace('data', 'test'),
    'test/decree.yaml': 'exclude: [aws.kms.rotation]\n',
    'test/policy.rego': descriptionPolicy,
  },
  { folders: ['prod', 'test'] },
);

check('checks each folder of a workspace by its own settings', async (editor) => {
  await editor.open('prod/main.tf');
  await editor.underlined('prod/main.tf', 'enable_key_rotation');
  await editor.open('test/main.tf');
  await editor.underlined('test/main.tf', 'resource "aws_kms_key" "test"');
  await editor.clean('test/main.tf', 'enable_key_rotation');
});

check('follows `decree.yaml` as it is being written, and says where it is wrong', async (editor) => {
  await editor.open('test/decree.yaml');
  await editor.replace('test/decree.yaml', 'exclude', 'exclud');
  await editor.underlined('test/decree.yaml', 'exclud');
  await editor.open('test/main.tf');
  await editor.underlined('test/main.tf', 'enable_key_rotation');
  await editor.open('test/decree.yaml');
  await editor.undo();
  await editor.clean('test/decree.yaml', 'exclude');
});

check('goes on after its server was killed', async (editor) => {
  await editor.open('prod/main.tf');
  await editor.underlined('prod/main.tf', 'enable_key_rotation');
  killServer(editor.server.extensions);
  await editor.replace('prod/main.tf', 'false', 'true');
  await editor.clean('prod/main.tf', 'enable_key_rotation');
  await editor.replace('prod/main.tf', 'true', 'false');
  await editor.underlined('prod/main.tf', 'enable_key_rotation');
});

check('goes on after `Decree: Restart`', async (editor) => {
  await editor.command('Decree: Restart');
  await editor.replace('prod/main.tf', 'false', 'true');
  await editor.clean('prod/main.tf', 'enable_key_rotation');
});

/** Only that of the editor under test, whose extensions lie in a folder of their own. */
function killServer(extensions: string): void {
  const processes = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const server = processes.filter((line) => line.includes(extensions) && line.includes('dist/server.mjs'));
  for (const line of server) process.kill(Number.parseInt(line, 10), 'SIGKILL');
  if (server.length === 0) throw new Error('no server is running');
}
