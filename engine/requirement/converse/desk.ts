import type { Diagnostic } from '../../../core/host/boundary.ts';
import type { ModelProgress, ModelUsage, ToolCall } from '../model.ts';
import type { ModelBudget } from './budget.ts';
import { failures } from './failures.ts';
import { readInput } from './input.ts';
import type { AuthoringTask, ModelAnswer, Proposal, Verdict } from './task.ts';
import { type Lookup, type Submission, tools } from './tools.ts';

type Handled<V extends Verdict> = { answer: ModelAnswer<V> } | { text: string; failed: boolean };

/** Does what the model asks for, within the bounds. */
export class Desk<V extends Verdict> {
  #task: AuthoringTask<V>;
  #budget: ModelBudget;
  #usage: ModelUsage;
  #onProgress: (event: ModelProgress) => void;
  #lookups = 0;
  /** What was judged last: a draft that is then handed in is not judged again. */
  #last: { proposal: string; verdict: V } | undefined;
  /** Of the last submission. */
  #diagnostics: Diagnostic[] = [];

  constructor(
    task: AuthoringTask<V>,
    budget: ModelBudget,
    usage: ModelUsage,
    onProgress: (event: ModelProgress) => void,
  ) {
    this.#task = task;
    this.#budget = budget;
    this.#usage = usage;
    this.#onProgress = onProgress;
  }

  /** The end without a policy: why, and what the gate said last. */
  stopped(...why: Diagnostic[]): ModelAnswer<V> {
    return { ok: false, diagnostics: [...why, ...this.#diagnostics], usage: this.#usage };
  }

  /** An answer that cannot be read costs a round; gives the end where it was the last one. */
  garbled(): ModelAnswer<V> | undefined {
    const handled = this.#refused([
      {
        code: 'model_malformed_input',
        severity: 'error',
        message: 'a call of the model is not JSON',
        help: 'try again',
      },
    ]);
    return 'answer' in handled ? handled.answer : undefined;
  }

  async handle(call: ToolCall): Promise<Handled<V>> {
    const tool = tools.find(({ name }) => name === call.name);
    if (tool?.kind === 'submission') {
      const read = readInput(tool, call.input);
      return read.ok ? this.#submitted(read.value) : this.#refused(read.diagnostics);
    }
    this.#lookups++;
    if (this.#lookups > this.#budget.lookups) return failed('no look-ups are left: submit what you have');
    if (!tool) return failed(`there is no tool \`${call.name}\``);
    if (tool.kind === 'draft') {
      const read = readInput(tool, call.input);
      if (!read.ok) return failed(inWords(read.diagnostics));
      this.#onProgress({ kind: 'looking_up', tool: tool.name, about: 'a draft' });
      return this.#tried(await this.#judge(read.value.proposal));
    }
    const read = readInput<Lookup>(tool, call.input);
    if (!read.ok) return failed(inWords(read.diagnostics));
    this.#onProgress({ kind: 'looking_up', tool: tool.name, about: read.value.about });
    return { text: read.value.answer(this.#task), failed: false };
  }

  async #submitted({ proposal, assumptions }: Submission): Promise<Handled<V>> {
    const verdict = await this.#judge(proposal);
    if (!verdict.passed) return this.#refused(verdict.diagnostics, verdict.restated);
    const round = ++this.#usage.rounds;
    this.#onProgress({ kind: 'checked', round, passed: true, diagnostics: verdict.diagnostics });
    return { answer: { ok: true, proposal, assumptions, verdict, usage: this.#usage } };
  }

  #refused(diagnostics: Diagnostic[], restated?: string): Handled<V> {
    const round = ++this.#usage.rounds;
    this.#diagnostics = diagnostics;
    this.#onProgress({ kind: 'checked', round, passed: false, diagnostics });
    const { rounds } = this.#budget;
    if (round >= rounds) return { answer: this.stopped(failures.roundsUsedUp(rounds)) };
    const does = restated === undefined ? [] : [`what it does: ${restated}`];
    return failed([inWords(diagnostics), ...does, `submissions left: ${rounds - round}`].join('\n'));
  }

  async #judge(proposal: Proposal): Promise<V> {
    const key = JSON.stringify(proposal);
    if (this.#last?.proposal === key) return this.#last.verdict;
    const verdict = await this.#task.gate(proposal);
    this.#last = { proposal: key, verdict };
    return verdict;
  }

  #tried({ passed, restated, diagnostics, samples }: V): Handled<V> {
    const lines = [
      passed ? 'the draft passes' : 'the draft does not pass',
      ...(restated === undefined ? [] : [`what it does: ${restated}`]),
      ...(diagnostics.length === 0 ? [] : [inWords(diagnostics)]),
      ...samples
        .slice(0, mostSamples)
        .map(
          ({ name, flagged, document }) =>
            `${name}: flags ${flagged.join(', ') || 'nothing'} in ${JSON.stringify(document)}`,
        ),
    ];
    return { text: lines.join('\n').slice(0, longestAnswer), failed: false };
  }
}

/** Enough to see what a policy tells apart. */
const mostSamples = 12;
const longestAnswer = 20_000;

const failed = (text: string) => ({ text, failed: true });

function inWords(diagnostics: Diagnostic[]): string {
  return diagnostics
    .map(({ code, message, help, range }) => {
      const place = range ? ` at line ${range.start.line}, column ${range.start.column}` : '';
      return `${code}${place}: ${message}${help === undefined ? '' : ` (${help})`}`;
    })
    .join('\n');
}
