import { join } from 'node:path';
import { readText } from '../../adapters/files/index.ts';
import { author as authorSentence } from '../../engine/requirement/author.ts';
import type { Authored } from '../../engine/requirement/authored.ts';
import { withCore, withCores } from '../host/core.ts';
import { badCall, CallError, exitCodes } from '../host/exit.ts';
import { readStdin, stdinName } from '../host/stdin.ts';
import { resultPaint, showProgress, writeDiagnostics, writeResult } from '../host/terminal.ts';
import { answerOf, exitCodeOf, failedAnswer } from './answer.ts';
import { readBatch } from './batch_lines.ts';
import { fileNameOf } from './file_name.ts';
import { openModel } from './model.ts';
import type { AuthorOptions } from './options.ts';
import { authoredText } from './text.ts';
import { openTools } from './tools.ts';
import { writePolicy, writeText } from './write.ts';

const largestBatch = 256 * 1024 * 1024;

/** Authors one sentence, and prints the answer. Gives the exit code. */
export async function authorOne(requirement: string, options: AuthorOptions): Promise<number> {
  const { json, provider, out, accept, scp = false } = options;
  const { authored, written } = await withCore(async (core) => {
    showProgress('reading the sentence');
    const tools = await openTools(core);
    const authored = await authorSentence(tools, requirement, { accept, ...(await openModel(provider, options)) });
    const isWritten = out !== undefined && authored.status === 'authored';
    return { authored, written: isWritten ? await writePolicy(core, out, authored, tools.library) : [] };
  });
  if (json) await writeResult(`${JSON.stringify(answerOf(authored), null, 2)}\n`);
  else {
    writeDiagnostics(authored.diagnostics);
    await writeResult(authoredText(authored, { written, scp, paint: resultPaint() }));
  }
  return exitCodeOf(authored);
}

/** How many sentences are worked on at once, each with a core of its own: one waits for core while another is read. */
const atOnce = 2;

/** Authors a file of sentences, and prints a line for each, in their order. Gives the exit code. */
export async function authorBatch(file: string, options: AuthorOptions): Promise<number> {
  const { provider, out, accept } = options;
  const lines = readBatch(await batchText(file), file);
  return withCores(provider === 'offline' ? Math.min(atOnce, lines.length) : 1, async (cores) => {
    const desks = await Promise.all(cores.map(openTools));
    const asked = await openModel(provider, options);
    const author = (index: number): Promise<Authored> | undefined => {
      const line = lines[index];
      const desk = desks[index % desks.length];
      return line && desk && 'requirement' in line
        ? authorSentence(desk, line.requirement, { accept, ...asked })
        : undefined;
    };
    let worst: number = exitCodes.ok;
    const begun = desks.map((_, index) => author(index));
    for (const [index, line] of lines.entries()) {
      showProgress(`${index + 1} of ${lines.length}`);
      const authored = await begun[index % desks.length];
      begun[index % desks.length] = author(index + desks.length);
      if ('problem' in line || !authored) {
        const problem = 'problem' in line ? line.problem : undefined;
        if (problem) await writeResult(`${JSON.stringify({ id: line.id, ...failedAnswer(problem) })}\n`);
        worst = exitCodes.wrong;
        continue;
      }
      if (out !== undefined && authored.status === 'authored') {
        await writeText(join(out, `${fileNameOf(String(line.id))}.rego`), authored.rego ?? '');
      }
      await writeResult(`${JSON.stringify({ id: line.id, ...answerOf(authored) })}\n`);
      const code = exitCodeOf(authored);
      if (code === exitCodes.interrupted) return code;
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
