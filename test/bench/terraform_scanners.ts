import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { median, timed } from './figures.ts';
import { estate } from './terraform_estate.ts';
import { root, run, withFolder } from './workspace.ts';

const cache = join(root, '.cache/bench');

/** A program that checks a folder of Terraform, whole process by whole process. */
export interface Scanner {
  name: string;
  command: string;
  words: (folder: string) => string[];
  /** How it is had; absent for ours. */
  install?: () => Promise<unknown>;
}

const tfsecVersion = 'v1.26.0';
const checkovVersion = '3.3.30';
const venv = join(cache, 'checkov');

export const checkov: Scanner = {
  name: 'checkov',
  command: join(venv, 'bin/checkov'),
  words: (folder) => ['--quiet', '--compact', '--directory', folder],
  install: async () => {
    await run('python3', ['-m', 'venv', venv]);
    await run(join(venv, 'bin/pip'), ['install', '--quiet', `checkov==${checkovVersion}`]);
  },
};

const scanners: Scanner[] = [
  { name: 'decree check', command: process.execPath, words: (folder) => ['dist/cli.mjs', 'check', folder] },
  {
    name: 'decree check --profile all',
    command: process.execPath,
    words: (folder) => ['dist/cli.mjs', 'check', '--profile', 'all', folder],
  },
  {
    name: 'tfsec',
    command: join(cache, 'bin/tfsec'),
    words: (folder) => [folder],
    install: () =>
      run('env', [
        `GOBIN=${join(cache, 'bin')}`,
        'go',
        'install',
        `github.com/aquasecurity/tfsec/cmd/tfsec@${tfsecVersion}`,
      ]),
  },
  checkov,
];

export interface Scanned {
  name: string;
  /** Milliseconds, or why there are none. */
  median: number | string;
}

/** The same folder checked by each scanner, in turns. */
export async function scan(
  resources: number,
  { rounds, install }: { rounds: number; install: boolean },
): Promise<Scanned[]> {
  const missing = new Map<Scanner, string>();
  for (const scanner of scanners) {
    const reason = await reasonMissing(scanner, install);
    if (reason) missing.set(scanner, reason);
  }
  const times = new Map<Scanner, number[]>(scanners.map((scanner) => [scanner, []]));
  await withFolder(estate(resources), async (folder) => {
    for (let round = 0; round < rounds; round++)
      for (const scanner of scanners.filter((one) => !missing.has(one)))
        times.get(scanner)?.push(await timed(() => run(scanner.command, scanner.words(folder), { codes: [0, 1] })));
  });
  return scanners.map((scanner) => ({
    name: scanner.name,
    median: missing.get(scanner) ?? median(times.get(scanner) ?? []),
  }));
}

/** Why a scanner cannot be run; it is installed first, where that is wanted. */
export async function reasonMissing(
  { name, command, install }: Scanner,
  mayInstall: boolean,
): Promise<string | undefined> {
  if (!install || existsSync(command)) return undefined;
  if (!mayInstall) return 'it is not installed: `--others` does that';
  console.error(`installing ${name} …`);
  try {
    await install();
  } catch (error) {
    return `it could not be installed: ${(error as Error).message.split('\n')[0]}`;
  }
  return undefined;
}
