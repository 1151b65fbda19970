import { writeFile } from 'node:fs/promises';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { findPolicies } from '../adapters/files/index.ts';
import type { Diagnostic, SourceText } from '../core/host/boundary.ts';
import { sourceOf } from '../engine/report/report.ts';
import { withCore } from './host/core.ts';
import { badCall, exitCodes, hasErrors } from './host/exit.ts';
import { readStdin, stdinName } from './host/stdin.ts';
import { writeDiagnostics, writeResult } from './host/terminal.ts';
import type { AddVerb } from './program.ts';

interface Options {
  check?: true;
  diff?: true;
}

/** A module and how it is written in the one style. */
interface Formatted extends SourceText {
  formatted: string;
}

export const addFmt: AddVerb = (program, exit) => {
  program
    .command('fmt')
    .description('Format Rego files in place; a file with a syntax error stays as it is.')
    .argument('[path...]', 'Rego files, folders of them, or `-` for stdin to stdout', ['.'])
    .option('--check', 'write nothing; list the files that are not formatted and exit with 1')
    .option('--diff', 'write nothing; show what would change and exit with 1')
    .action(async (paths: string[], options: Options) => exit(await fmt(paths, options)));
};

async function fmt(paths: readonly string[], options: Options): Promise<number> {
  const fromStdin = paths.includes(stdinName);
  if (fromStdin && paths.length > 1) throw badCall('`-` stands alone', 'format the other paths in a call of their own');
  const { modules, diagnostics } = fromStdin ? await stdinModule() : await findPolicies(paths);
  const { formatted, problems } = await formatAll(modules);
  const unformatted = formatted.filter((module) => module.formatted !== module.text);
  const writes = !options.check && !options.diff;

  if (options.diff) await writeResult(unformatted.map(diffOf).join(''));
  else if (fromStdin && writes) await writeResult(formatted.map((module) => module.formatted).join(''));
  else {
    const unwritten = writes ? await writeAll(unformatted) : [];
    problems.push(...unwritten);
    const failed = new Set(unwritten.map(({ file }) => file));
    const named = unformatted.filter(({ file }) => !failed.has(file));
    await writeResult(named.map(({ file }) => `${file}\n`).join(''));
  }

  const all = [...diagnostics, ...problems];
  writeDiagnostics(all, sourceOf(modules));
  if (hasErrors(all)) return exitCodes.wrong;
  return writes || unformatted.length === 0 ? exitCodes.ok : exitCodes.found;
}

async function stdinModule() {
  return { modules: [{ file: stdinName, text: await readStdin() }], diagnostics: [] };
}

async function formatAll(modules: readonly SourceText[]) {
  const formatted: Formatted[] = [];
  const problems: Diagnostic[] = [];
  if (modules.length === 0) return { formatted, problems };
  await withCore(async (core) => {
    for (const module of modules) {
      const answer = await core.format(module);
      if (answer.ok) formatted.push({ ...module, formatted: answer.value.text });
      else problems.push(...answer.diagnostics);
    }
  });
  return { formatted, problems };
}

function diffOf({ file, text, formatted }: Formatted): string {
  return createTwoFilesPatch(file, file, text, formatted, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
}

async function writeAll(modules: readonly Formatted[]): Promise<Diagnostic[]> {
  const problems: Diagnostic[] = [];
  for (const { file, formatted } of modules) {
    try {
      await writeFile(file, formatted);
    } catch (error) {
      problems.push(unwritable(file, error));
    }
  }
  return problems;
}

function unwritable(file: string, error: unknown): Diagnostic {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  return {
    code: 'file_unwritable',
    severity: 'error',
    message: `\`${file}\` could not be written (${reason})`,
    help: 'check the rights of the file and the space on the disk',
    file,
  };
}
