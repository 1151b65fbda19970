// Packs what the build made into dist/decree-<version>.vsix, with nothing but what .vscodeignore lets in.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { vsix: budget }: { vsix: { megabytes: number } } = read('test/budgets.json');
const { version }: { version: string } = read('package.json');
const name = `dist/decree-${version}.vsix`;
const packagePath = join(root, name);

rmSync(packagePath, { force: true });
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const megabytes = statSync(packagePath).size / 1e6;
console.log(`${name}: ${megabytes.toFixed(1)} MB of at most ${budget.megabytes} MB`);
if (megabytes > budget.megabytes) process.exitCode = 1;
