import type Anthropic from '@anthropic-ai/sdk';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { AuthoringTask, ModelAnswer, ModelUsage, Verdict } from '../../engine/requirement/model.ts';
import { orAborted } from './abort.ts';
import type { Reply, ToolCall } from './answer.ts';
import { failure } from './failure.ts';
import { readInput } from './input.ts';
import type { ClaudeSettings } from './options.ts';
import { firstMessage } from './prompt.ts';
import { type Submission, tools } from './tools.ts';

/** Asks the model with all that was said so far. */
export type Ask = (messages: Anthropic.MessageParam[]) => Promise<Reply>;

type Settings = Pick<ClaudeSettings, 'budget' | 'onProgress'>;

/** Question and answer until a submission passes the gate or a bound is reached. */
export async function converse(
  task: AuthoringTask,
  settings: Settings,
  ask: Ask,
  usage: ModelUsage,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const { budget } = settings;
  const desk = new Desk(task, settings, usage, signal);
  const messages: Anthropic.MessageParam[] = [
    { role: 'user', content: [{ type: 'text', text: firstMessage(task), cache_control: { type: 'ephemeral' } }] },
  ];
  for (let turn = 0; turn < budget.maxRounds + budget.maxLookups; turn++) {
    if (usage.inputTokens + usage.outputTokens >= budget.tokenBudget)
      return desk.stopped(tokensUsedUp(budget.tokenBudget));
    settings.onProgress({ kind: 'asking', round: usage.rounds + 1 });
    const reply = await ask(messages);
    usage.inputTokens += reply.inputTokens;
    usage.outputTokens += reply.outputTokens;
    const useless = uselessReply(reply);
    if (useless) return desk.stopped(useless);

    const results: Anthropic.ToolResultBlockParam[] = [];
    for (const call of reply.calls) {
      const handled = await desk.handle(call);
      if ('answer' in handled) return handled.answer;
      results.push({ type: 'tool_result', tool_use_id: call.id, content: handled.text, is_error: handled.failed });
    }
    messages.push({ role: 'assistant', content: reply.content }, { role: 'user', content: results });
  }
  return desk.stopped(lookupsUsedUp(budget.maxLookups));
}

type Handled = { answer: ModelAnswer } | { text: string; failed: boolean };

/** Does what the model asks for, within the bounds. */
class Desk {
  #task: AuthoringTask;
  #settings: Settings;
  #usage: ModelUsage;
  #signal: AbortSignal;
  #lookups = 0;
  /** Of the last submission. */
  #diagnostics: Diagnostic[] = [];

  constructor(task: AuthoringTask, settings: Settings, usage: ModelUsage, signal: AbortSignal) {
    this.#task = task;
    this.#settings = settings;
    this.#usage = usage;
    this.#signal = signal;
  }

  /** The end without a policy: why, and what the gate said last. */
  stopped(why: Diagnostic): ModelAnswer {
    return { ok: false, diagnostics: [why, ...this.#diagnostics], usage: this.#usage };
  }

  async handle(call: ToolCall): Promise<Handled> {
    const tool = tools.find(({ name }) => name === call.name);
    if (tool?.kind === 'submission') {
      const read = readInput(tool, call.input);
      return this.#judge(read.ok ? read.value : undefined, read.ok ? [] : read.diagnostics);
    }
    this.#lookups++;
    if (this.#lookups > this.#settings.budget.maxLookups) {
      return { text: 'no look-ups are left: submit what you have', failed: true };
    }
    if (!tool) return { text: `there is no tool \`${call.name}\``, failed: true };
    const read = readInput(tool, call.input);
    if (!read.ok) return { text: inWords(read.diagnostics), failed: true };
    this.#settings.onProgress({ kind: 'looking_up', tool: tool.name, about: read.value.about });
    return { text: read.value.answer(this.#task), failed: false };
  }

  async #judge(submission: Submission | undefined, malformed: Diagnostic[]): Promise<Handled> {
    const round = ++this.#usage.rounds;
    const verdict: Verdict = submission
      ? await orAborted(this.#task.gate(submission.proposal), this.#signal)
      : { passed: false, diagnostics: malformed };
    this.#diagnostics = verdict.diagnostics;
    this.#settings.onProgress({ kind: 'checked', round, passed: verdict.passed, diagnostics: verdict.diagnostics });
    if (submission && verdict.passed) {
      return { answer: { ok: true, ...submission, verdict, usage: this.#usage } };
    }
    const { maxRounds } = this.#settings.budget;
    if (round >= maxRounds) return { answer: this.stopped(roundsUsedUp(maxRounds)) };
    const left = `submissions left: ${maxRounds - round}`;
    const does = verdict.restated === undefined ? [] : [`what it does: ${verdict.restated}`];
    return { text: [inWords(verdict.diagnostics), ...does, left].join('\n'), failed: true };
  }
}

function inWords(diagnostics: Diagnostic[]): string {
  return diagnostics
    .map(({ code, message, help, range }) => {
      const place = range ? ` at line ${range.start.line}, column ${range.start.column}` : '';
      return `${code}${place}: ${message}${help === undefined ? '' : ` (${help})`}`;
    })
    .join('\n');
}

/** An answer with which the conversation cannot go on. */
function uselessReply({ stopReason, calls, text }: Reply): Diagnostic | undefined {
  if (stopReason === 'refusal') {
    return failure(
      'claude_refused',
      'the model refused to work on this requirement',
      'say the requirement in other words, name another model in `DECREE_CLAUDE_MODEL`, or use `--provider offline`',
    );
  }
  if (stopReason === 'max_tokens' || stopReason === 'model_context_window_exceeded') {
    return failure(
      'claude_truncated',
      "the model's answer was cut off before its end",
      'allow more tokens for an answer, or split the requirement into several',
    );
  }
  if (calls.length === 0) {
    const words = text.replace(/\s+/g, ' ').trim().slice(0, 500);
    return failure(
      'claude_no_submission',
      'the model handed in no policy',
      `say which resources the requirement is about and what they must meet${words ? `; the model says: \`${words}\`` : ''}`,
    );
  }
  return undefined;
}

const roundsUsedUp = (rounds: number) =>
  failure(
    'claude_rounds_used_up',
    `none of ${rounds} submissions passed the checks; the last one's diagnostics follow`,
    'make the requirement more precise, or allow more rounds',
  );

const tokensUsedUp = (tokens: number) =>
  failure('claude_tokens_used_up', `the budget of ${tokens} tokens is spent`, 'allow more tokens, or say less at once');

const lookupsUsedUp = (lookups: number) =>
  failure(
    'claude_lookups_used_up',
    `the model asked for more than ${lookups} look-ups without handing in a policy`,
    'name the resource types in the requirement, or allow more look-ups',
  );
