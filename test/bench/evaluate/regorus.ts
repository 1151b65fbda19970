import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../figures.ts';
import { root, run, withFolder } from '../workspace.ts';
import type { Contender, Missing } from './contender.ts';
import { javascript } from './ours.ts';
import { runMeasured } from './process.ts';

const name = 'regorus';
const project = fileURLToPath(new URL('regorus/', import.meta.url));
const target = join(root, '.cache/bench/regorus');
const evaluations = 3;

interface Answer {
  read: number;
  evaluations: number[];
  count: number;
  ran: string[];
}

/** Crate `regorus`, in a small program that Cargo builds. */
export async function regorus(install: boolean): Promise<Contender | Missing> {
  const program = join(target, 'release/regorus-bench');
  const missing = existsSync(program) ? undefined : await build(install);
  if (missing !== undefined) return { name, missing };
  return {
    name,
    target: 8,
    async once({ input, modules, packages }) {
      const { stdout, milliseconds, ...memory } = await withFolder({}, async (folder) => {
        await layOut(folder, modules, packages);
        return runMeasured(program, [folder, input, String(evaluations), ...packages]);
      });
      const { read, count, ran, evaluations: took } = JSON.parse(stdout) as Answer;
      const [first = Number.NaN, ...later] = took;
      const beside =
        ran.length < packages.length ? await javascript.once({ input, modules, packages: ran }) : undefined;
      const note = `runs ${ran.length} of ${packages.length} policies, compared on those; finds ${count} of ${beside?.count}`;
      const part = beside && { beside, note };
      return { read, first, later: median(later), count, whole: milliseconds, ...memory, ...part };
    },
  };
}

/** A folder for each package, with the modules that it needs. */
async function layOut(folder: string, modules: string, packages: readonly string[]): Promise<void> {
  const texts = await Promise.all((await readdir(modules)).map((file) => readFile(join(modules, file), 'utf8')));
  const all = texts.map((text) => ({
    text: withBodies(text),
    package: /^package (\S+)/m.exec(text)?.[1] ?? '',
    imports: [...text.matchAll(/^import data\.(\S+)/gm)].map(([, name = '']) => name),
  }));
  for (const name of packages) {
    const needed = new Set([name]);
    for (const one of needed) {
      for (const module of all) if (module.package === one) for (const imported of module.imports) needed.add(imported);
    }
    await mkdir(join(folder, name));
    const kept = all.filter((module) => needed.has(module.package));
    for (const [index, { text }] of kept.entries()) await writeFile(join(folder, name, `m${index}.rego`), text);
  }
}

/** Regorus wants a value or a body, where OPA takes `f("x")` for a rule that is true. */
function withBodies(text: string): string {
  return text.replaceAll(/^(\w+\([^()]*\))$/gm, '$1 := true');
}

/** Why it could not be built. */
async function build(install: boolean): Promise<string | undefined> {
  if (!install) return 'it is not built';
  const cargo = [join(homedir(), '.cargo/bin/cargo'), 'cargo'].find((one) => one === 'cargo' || existsSync(one));
  console.error('building regorus …');
  try {
    await run('env', [`CARGO_TARGET_DIR=${target}`, cargo ?? 'cargo', 'build', '--release', '--quiet'], {
      cwd: project,
    });
    return undefined;
  } catch (error) {
    return `Cargo could not build it: ${(error as Error).message.split('\n').at(-1)}`;
  }
}
