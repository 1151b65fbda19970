import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { largestText, readText, textsBelow } from '../adapters/files/index.ts';
import type { SourceText } from '../core/host/boundary.ts';
import { importAll } from '../engine/import/import.ts';
import { visible } from '../engine/report/display.ts';
import { counted } from '../engine/report/report.ts';
import { writeText } from './authoring/write.ts';
import { withCore } from './host/core.ts';
import { badCall, CallError, exitCodes } from './host/exit.ts';
import { writeResult } from './host/terminal.ts';
import type { AddVerb } from './program.ts';

interface Options {
  out: string;
  json?: true;
}

const kinds = ['.rego', '.json', '.yaml', '.yml'];

export const addImport: AddVerb = (program, exit) => {
  program
    .command('import')
    .description(
      'Carry over policies and guardrails of Firefly, Conftest, Spacelift and env0, and say what cannot be; exit 1: something was left.',
    )
    .argument('<path...>', 'files of Rego, exports of Firefly in JSON or YAML, or folders of them')
    .option('--out <folder>', 'where to write policies and a decree.yaml that has them', 'imported')
    .option('--json', 'print what was done as JSON')
    .action(async (paths: string[], options: Options) => exit(await run(paths, options)));
};

async function run(paths: readonly string[], { out, json }: Options): Promise<number> {
  const sources = (await Promise.all(paths.map(readPath))).flat();
  const { policies, rules, left, files } = await withCore((core) => importAll(core, sources));
  const taken = files.map(({ file }) => join(out, file)).find((file) => existsSync(file));
  if (taken !== undefined)
    throw badCall(`\`${taken}\` is there already`, 'name another folder with `--out`, or move it away');
  const written: string[] = [];
  for (const { file, text } of files) written.push(await writeText(join(out, file), text));
  if (json) {
    const carried = policies.map(({ text: _, ...policy }) => policy);
    await writeResult(`${JSON.stringify({ policies: carried, guardrails: rules, left, written }, null, 2)}\n`);
  } else {
    const said = [
      ...policies.map(({ file, id, tool }) => `${file}: policy ${id} (${tool})`),
      ...rules.map((name) => `guardrail ${name}`),
      ...left.map(({ file, from, to, why }) => `${file}:${from}${to > from ? `-${to}` : ''}: left: ${why}`),
      `${counted(policies.length, 'policy', 'policies')} and ${counted(rules.length, 'guardrail')} carried over, ${left.length} left`,
    ];
    await writeResult(said.map((line) => `${visible(line)}\n`).join(''));
  }
  return left.length > 0 ? exitCodes.found : exitCodes.ok;
}

async function readPath(path: string): Promise<SourceText[]> {
  if (extname(path) === '' || !kinds.includes(extname(path))) {
    const wanted = (file: string) => kinds.includes(extname(file)) && !file.endsWith('_test.rego');
    const texts = await textsBelow(path, { wanted, maximumBytes: largestText });
    if (texts.length === 0)
      throw badCall(
        `there is nothing to import in \`${path}\``,
        'name files or folders of Rego, or exports of Firefly',
      );
    return texts.map(({ path: file, text }) => ({ file, text }));
  }
  const { text, problem } = await readText(path, path);
  if (text === undefined) throw new CallError(...(problem ? [problem] : []));
  return [{ file: path, text }];
}
