import type { Diagnostic } from '../../core/host/boundary.ts';
import { sourceOf } from '../../engine/report/report.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import { explain } from '../../engine/requirement/explain/explain.ts';
import type { Explained } from '../../engine/requirement/explain/explained.ts';
import { summarise } from '../../engine/requirement/explain/summary.ts';
import { openModel } from '../authoring/model.ts';
import { openTools } from '../authoring/tools.ts';
import type { ExplainOptions } from '../explain.ts';
import { withCore } from '../host/core.ts';
import { exitCodes, hasErrors } from '../host/exit.ts';
import { resultPaint, showProgress, writeDiagnostics, writeResult } from '../host/terminal.ts';
import { type Found, findNamed } from './find.ts';
import { explainedText } from './text.ts';

/** Explains the policies that a name means, and prints it. Gives the exit code. */
export async function explainPolicies(name: string, { json, model, ...budget }: ExplainOptions): Promise<number> {
  showProgress('reading the policy');
  const named = typeof model === 'string' ? { model } : {};
  const asked = await openModel(model === undefined ? 'offline' : 'claude', { ...budget, ...named });
  const { found, explained, diagnostics } = await withCore(async (core) => {
    const plain = await explainNamed(await openTools(core), name);
    const explained: Explained[] = [];
    const failures: Diagnostic[] = [];
    for (const [at, one] of plain.explained.entries()) {
      const summary = asked && (await summarise(asked.model, plain.found.policies[at]?.source.text ?? '', asked));
      if (summary && !summary.ok) failures.push(...summary.diagnostics);
      explained.push(summary?.ok ? { ...one, summary: summary.value } : one);
    }
    return { found: plain.found, explained, diagnostics: [...plain.diagnostics, ...failures] };
  });
  if (json) await writeResult(`${JSON.stringify(explainedAnswer(explained, diagnostics), null, 2)}\n`);
  else {
    writeDiagnostics(diagnostics, sourceOf(found.sources));
    await writeResult(explained.map((one) => explainedText(one, resultPaint())).join('\n'));
  }
  if (diagnostics.some(({ code }) => code === 'model_cancelled')) return exitCodes.interrupted;
  return hasErrors(diagnostics) ? exitCodes.wrong : exitCodes.ok;
}

/** What the policies that a name means do, in their order. */
export async function explainNamed(
  tools: AuthorTools,
  name: string,
): Promise<{ found: Found; explained: Explained[]; diagnostics: Diagnostic[] }> {
  const found = await findNamed(tools, name);
  const explained: Explained[] = [];
  for (const policy of found.policies)
    explained.push(await explain({ ...tools, library: found.library }, policy, found.modules));
  return { found, explained, diagnostics: [...found.diagnostics, ...explained.flatMap((one) => one.diagnostics)] };
}

/** The answer that programs rely on. */
export const explainedAnswer = (explained: readonly Explained[], diagnostics: readonly Diagnostic[]) => ({
  policies: explained.map(answerOf),
  diagnostics,
});

/** One of them: every key is there, `null` where there is nothing. */
function answerOf({ diagnostics: _, ...explained }: Explained) {
  const { description, sentence, requirement, restated, difference, remediation, fix, scp, summary, ...rest } =
    explained;
  return {
    ...rest,
    description: description ?? null,
    sentence: sentence ?? null,
    requirement: requirement ?? null,
    restated: restated ?? null,
    difference: difference ?? null,
    remediation: remediation ?? null,
    fix: fix ?? null,
    scp: scp ?? null,
    summary: summary ?? null,
  };
}
