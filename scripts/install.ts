// Finds programs that tests drive, and installs them through the package registries.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where programs of these names would be, in each folder of the path. */
export const onPath = (names: readonly string[]): string[] =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** Debian's packages, where this process may install them. */
export function apt(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

/** Shows what a command printed only if it fails. */
export function run(command: string, words: readonly string[], variables: Record<string, string> = {}): boolean {
  const result = spawnSync(command, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...variables },
  });
  if (result.status === 0) return true;
  console.error(
    `${command} ${words.join(' ')}\n${result.error?.message ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`,
  );
  return false;
}
