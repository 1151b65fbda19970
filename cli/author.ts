import { join } from 'node:path';
import { Option } from 'commander';
import { readText } from '../adapters/files/index.ts';
import { author as authorSentence } from '../engine/requirement/author.ts';
import { answerOf, exitCodeOf, failedAnswer } from './authoring/answer.ts';
import { readBatch } from './authoring/batch_lines.ts';
import { fileNameOf } from './authoring/file_name.ts';
import { authoredText } from './authoring/text.ts';
import { openModel, openTools, type Provider, providers } from './authoring/tools.ts';
import { writePolicy, writeText } from './authoring/write.ts';
import { withCore } from './host/core.ts';
import { badCall, CallError, exitCodes } from './host/exit.ts';
import { positive } from './host/options.ts';
import { readStdin, stdinName } from './host/stdin.ts';
import { resultPaint, showProgress, writeDiagnostics, writeResult } from './host/terminal.ts';
import type { AddVerb } from './program.ts';

interface Options {
  json?: true;
  provider: Provider;
  out?: string;
  accept?: number;
  batch?: string;
}

const largestBatch = 256 * 1024 * 1024;

export const addAuthor: AddVerb = (program, exit) => {
  program
    .command('author')
    .description('Turn a requirement into a checked, tested Rego policy; exit 0: authored, 3: unsure or unsupported.')
    .argument('[requirement]', 'the rule in plain words, e.g. "S3 buckets must block public access"')
    .option('--json', 'print the answer as JSON')
    .addOption(new Option('--provider <name>', 'who reads the sentence').choices(providers).default('offline'))
    .option('--out <folder>', 'write policy.rego, policy_test.rego and fixtures there; with --batch <id>.rego')
    .addOption(
      new Option('--accept <n>', 'take this reading where the sentence can be read in several ways').argParser(
        positive,
      ),
    )
    .option('--batch <file>', 'read JSON lines {id, requirement} from a file or `-`, and print one line for each')
    .action(async (requirement: string | undefined, options: Options) => exit(await author(requirement, options)));
};

async function author(requirement: string | undefined, options: Options): Promise<number> {
  const { batch } = options;
  if (batch !== undefined && requirement !== undefined) {
    throw badCall(
      'a requirement and `--batch` exclude each other',
      'put the requirement into the file, or leave one out',
    );
  }
  if (batch !== undefined) return authorBatch(batch, options);
  if (requirement !== undefined) return authorOne(requirement, options);
  throw badCall('there is no requirement', 'write it in quotes: decree author "S3 buckets must block public access"');
}

async function authorOne(requirement: string, { json, provider, out, accept }: Options): Promise<number> {
  const { authored, written } = await withCore(async (core) => {
    showProgress('reading the sentence');
    const tools = await openTools(core);
    const authored = await authorSentence(tools, requirement, { accept, model: await openModel(provider) });
    const isWritten = out !== undefined && authored.status === 'authored';
    return { authored, written: isWritten ? await writePolicy(core, out, authored, tools.library) : [] };
  });
  if (json) await writeResult(`${JSON.stringify(answerOf(authored), null, 2)}\n`);
  else {
    writeDiagnostics(authored.diagnostics);
    await writeResult(authoredText(authored, written, resultPaint()));
  }
  return exitCodeOf(authored);
}

async function authorBatch(file: string, { provider, out, accept }: Options): Promise<number> {
  const lines = readBatch(await batchText(file), file);
  return withCore(async (core) => {
    const tools = await openTools(core);
    const model = await openModel(provider);
    let worst: number = exitCodes.ok;
    for (const [index, line] of lines.entries()) {
      showProgress(`${index + 1} of ${lines.length}`);
      if ('problem' in line) {
        await writeResult(`${JSON.stringify({ id: line.id, ...failedAnswer(line.problem) })}\n`);
        worst = exitCodes.wrong;
        continue;
      }
      const authored = await authorSentence(tools, line.requirement, { accept, model });
      if (out !== undefined && authored.status === 'authored') {
        await writeText(join(out, `${fileNameOf(String(line.id))}.rego`), authored.rego ?? '');
      }
      await writeResult(`${JSON.stringify({ id: line.id, ...answerOf(authored) })}\n`);
      const code = exitCodeOf(authored);
      if (worst !== exitCodes.wrong && code !== exitCodes.ok) worst = code;
    }
    return worst;
  });
}

async function batchText(file: string): Promise<string> {
  if (file === stdinName) return readStdin();
  const { text, problem } = await readText(file, file, largestBatch);
  if (text !== undefined) return text;
  throw problem ? new CallError(problem) : badCall(`\`${file}\` could not be read`, 'check the name and the rights');
}
