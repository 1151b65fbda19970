import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run, withFolder } from '../workspace.ts';
import type { Contender, Missing } from './contender.ts';
import { runMeasured } from './process.ts';

const name = 'conftest';
const version = 'v0.71.1';
const folder = join(root, '.cache/bench/bin');

/** `conftest test`, of which only the whole process can be measured. */
export async function conftest(install: boolean): Promise<Contender | Missing> {
  const program = join(folder, 'conftest');
  if (!existsSync(program)) {
    if (!install) return { name, missing: '`--conftest` builds it, which takes minutes' };
    console.error(`building conftest ${version} …`);
    try {
      await run('env', [`GOBIN=${folder}`, 'go', 'install', `github.com/open-policy-agent/conftest@${version}`]);
    } catch (error) {
      return { name, missing: `Go could not build it: ${(error as Error).message.split('\n').at(-1)}` };
    }
  }
  return {
    name,
    once: ({ input, modules, packages }) =>
      withFolder({}, async (policies) => {
        await cp(modules, policies, { recursive: true });
        await writeFile(join(policies, 'main.rego'), wrapper(packages));
        const words = ['test', '--no-fail', '--output', 'json', '--parser', 'json', '--policy', policies, input];
        const { stdout, milliseconds, ...memory } = await runMeasured(program, words);
        const results = JSON.parse(stdout) as { failures?: unknown[] }[];
        const count = results.reduce((sum, { failures = [] }) => sum + failures.length, 0);
        return { count, whole: milliseconds, ...memory };
      }),
  };
}

/** Conftest looks in package `main` for objects with `msg`. */
function wrapper(packages: readonly string[]): string {
  const rules = packages.map(
    (one) =>
      `deny contains {"msg": finding.message, "finding": finding, "by": "${one}"} if some finding in data.${one}.deny`,
  );
  return `package main\n\n${rules.join('\n\n')}\n`;
}
