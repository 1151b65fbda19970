import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkFolder, folderOf, sound, soundFinding } from './command.ts';

vi.setConfig({ testTimeout: 90_000 });

const text = sound['sound.tf'];

/** What permissions hold back, as they do not hold back root; absent where root cannot be made to obey. */
function heldBack(): { through?: string[] } | undefined {
  if (process.getuid?.() !== 0) return {};
  const through = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];
  const [command = '', ...words] = through;
  return spawnSync(command, [...words, process.execPath, '--version']).status === 0 ? { through } : undefined;
}

const reader = process.platform === 'win32' ? undefined : heldBack();

test.skipIf(!reader)('reports a folder and a file without permission, and checks the rest', async () => {
  const folder = await folderOf({ ...sound, 'secret.tf': text, 'module/main.tf': text });
  await writeFile(join(folder, 'calls.tf'), 'module "m" {\n  source = "./module"\n}\n');
  for (const name of ['secret.tf', 'module']) await chmod(join(folder, name), 0);
  onTestFinished(() => chmod(join(folder, 'module'), 0o755));
  const { code, findings, diagnostics } = await checkFolder(folder, reader);
  expect({ code, findings }).toEqual({ code: 2, findings: [soundFinding] });
  expect(diagnostics).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\w+ module/), expect.stringMatching(/^\w+ secret\.tf/)]),
  );
});

test('reads a folder once that leads back to itself', async () => {
  const folder = await folderOf({ ...sound, 'policies/empty.rego': 'package acme.empty\n' });
  await symlink('..', join(folder, 'policies/up'));
  await symlink('.', join(folder, 'here'));
  await symlink('loop.tf', join(folder, 'loop.tf'));
  const { code, findings, diagnostics } = await checkFolder(folder, {
    words: ['--policy', 'policies', '--only', 'aws.kms.rotation'],
  });
  expect({ code, findings }).toEqual({ code: 2, findings: [soundFinding] });
  expect(diagnostics).toEqual([expect.stringMatching(/^\w+ loop\.tf/)]);
});

test('is not kept waiting by a pipe, or misled by a folder, with the name of a file', async () => {
  const folder = await folderOf(sound);
  await mkdir(join(folder, 'folder.tf'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe.tf')]);
  const { findings } = await checkFolder(folder);
  expect(findings).toEqual([soundFinding]);
});

test('reads what there is of a file that changes meanwhile', async () => {
  const folder = await folderOf(sound);
  let writing = true;
  const writer = (async () => {
    const file = join(folder, 'restless.tf');
    for (let round = 0; writing; round++) {
      if (round % 3 === 0) await rm(file, { force: true });
      else await writeFile(file, text.replace('sound', `restless${round}`).slice(0, 40 + (round % 40)));
      await setTimeout(1);
    }
  })();
  for (let round = 0; round < 3; round++) {
    const { code, findings, diagnostics } = await checkFolder(folder);
    expect([1, 2]).toContain(code);
    expect(findings).toContain(soundFinding);
    for (const diagnostic of diagnostics) expect(diagnostic).toMatch(/ restless\.tf/);
  }
  writing = false;
  await writer;
});
