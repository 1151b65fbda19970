import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from '../workspace.ts';

const built = join(root, '.cache/bench/regorus');
const program = join(built, 'target/release/beside');

/** The program that evaluates by regorus, built once; nothing where there is no cargo. */
export async function findRegorus(): Promise<string | undefined> {
  if (existsSync(program)) return program;
  console.error('building a program with regorus …');
  try {
    // Built beside the sources, for what cargo writes there is not to be kept.
    cpSync(fileURLToPath(new URL('regorus', import.meta.url)), built, { recursive: true });
    await run('cargo', ['build', '--release', '--quiet'], { cwd: built });
  } catch (error) {
    console.error(`regorus could not be built: ${(error as Error).message.slice(0, 300)}`);
  }
  return existsSync(program) ? program : undefined;
}

/** What regorus makes of rules, evaluation alone. */
export async function evaluateByRegorus(
  found: string,
  { input, folder, rules }: { input: string; folder: string; rules: readonly string[] },
): Promise<{ milliseconds: number; count: number }> {
  return JSON.parse(await run(found, [input, folder, ...rules])) as { milliseconds: number; count: number };
}
