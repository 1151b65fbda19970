import { InvalidArgumentError, Option } from 'commander';
import { loadBuiltin } from '../adapters/builtin/index.ts';
import { isFolder } from '../adapters/files/index.ts';
import type { Range } from '../core/host/boundary.ts';
import { Catalogue } from '../engine/policy/catalogue.ts';
import { isDay } from '../engine/policy/exceptions.ts';
import { type ForeignIgnore, findForeignIgnores, importIgnores, policyOf } from '../engine/policy/foreign_ignores.ts';
import { visible } from '../engine/report/display.ts';
import { counted } from '../engine/report/report.ts';
import { writeText } from './authoring/write.ts';
import { withCore } from './host/core.ts';
import { badCall, exitCodes } from './host/exit.ts';
import { writeDiagnostics, writeResult } from './host/terminal.ts';
import { readInputs } from './input/configurations.ts';
import type { AddVerb } from './program.ts';

interface Options {
  until: string;
  dryRun?: true;
}

export const addIgnore: AddVerb = (program, exit) => {
  program
    .command('ignore')
    .description('Work with exceptions that are written in Terraform texts.')
    .command('import')
    .description('Write our exceptions beside the comments that silence checks of Checkov, Trivy, tfsec and KICS.')
    .argument('[path...]', 'folders of .tf', ['.'])
    .addOption(
      new Option('--until <day>', 'the last day that the exceptions hold, e.g. 2027-01-31')
        .argParser(day)
        .makeOptionMandatory(),
    )
    .option('--dry-run', 'write nothing; tell what would be written')
    .action(async (paths: string[], options: Options) => exit(await importAll(paths, options)));
};

function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('it must be a day like `2027-01-31`.');
}

async function importAll(paths: readonly string[], { until, dryRun }: Options): Promise<number> {
  const { policies } = await loadBuiltin();
  const catalogue = new Catalogue(policies);
  const texts = await textsIn(paths);
  const lines: string[] = [];
  for (const [file, { text, blocks }] of texts) {
    const imported = importIgnores(text, blocks, catalogue, until);
    if (!dryRun && imported.text !== text) await writeText(file, imported.text);
    for (const { ignore, policy } of imported.taken) lines.push(`${placeOf(file, ignore)}: ${policy}`);
    for (const ignore of imported.left) lines.push(`${placeOf(file, ignore)}: left: ${whyLeft(ignore, catalogue)}`);
  }
  const found = counted(lines.length, 'comment', 'comments');
  await writeResult(`${[...lines, `${found} of other scanners${dryRun ? '; nothing was written' : ''}`].join('\n')}\n`);
  return exitCodes.ok;
}

const placeOf = (file: string, { line, tool, check }: ForeignIgnore): string =>
  `${visible(file)}:${line}: ${tool} ${visible(check)}`;

function whyLeft({ check }: ForeignIgnore, catalogue: Catalogue): string {
  const policy = policyOf(check, catalogue);
  return policy ? `\`${policy.id}\` judges nothing that it is for` : 'no built-in policy says the same';
}

/** The texts that hold such comments, with the blocks of their resources. */
async function textsIn(paths: readonly string[]): Promise<Map<string, { text: string; blocks: Range[] }>> {
  const found = new Map<string, { text: string; blocks: Range[] }>();
  await withCore(async (core) => {
    for (const path of paths) {
      if (!(await isFolder(path))) throw badCall(`\`${path}\` is no folder`, 'name folders of Terraform');
      for (const { files, configuration } of await readInputs(core, path, {})) {
        writeDiagnostics(configuration.diagnostics.filter(({ severity }) => severity === 'error'));
        const sources = Object.values(configuration.sources);
        for (const { file, text } of files)
          if (findForeignIgnores(text).length > 0)
            found.set(file, { text, blocks: sources.filter((one) => one.file === file).map(({ block }) => block) });
      }
    }
  });
  return found;
}
