import type { Cancellation } from '../../cancellation.ts';
import type { Model, ModelMessage, ModelProgress, ToolResult } from '../model.ts';
import { defaultBudget, type ModelBudget } from './budget.ts';
import { Desk } from './desk.ts';
import { failures, uselessReply } from './failures.ts';
import { firstMessage, systemPrompt } from './prompt.ts';
import type { AuthoringTask, ModelAnswer, Verdict } from './task.ts';
import { toolDefinitions } from './tools.ts';
import { count, noUsage } from './usage.ts';

export interface ConversationOptions {
  budget?: Partial<ModelBudget> | undefined;
  signal?: Cancellation | undefined;
  onProgress?: ((event: ModelProgress) => void) | undefined;
}

/** Question and answer with any model, until a proposal passes the gate or a bound is reached. */
export async function converse<V extends Verdict>(
  model: Model,
  task: AuthoringTask<V>,
  { budget: wanted, signal, onProgress = () => {} }: ConversationOptions = {},
): Promise<ModelAnswer<V>> {
  const budget = { ...defaultBudget, ...wanted };
  const usage = noUsage(model);
  const desk = new Desk(task, budget, usage, onProgress);
  const { seconds, answerTokens } = budget;
  const session = model.open({ seconds, answerTokens, signal, onProgress });
  const fixed = { system: systemPrompt, tools: toolDefinitions(task) };
  const messages: ModelMessage[] = [{ role: 'user', text: firstMessage(task) }];
  for (let turn = 0; turn < budget.rounds + budget.lookups; turn++) {
    if (signal?.aborted) return desk.stopped(failures.cancelled());
    if (usage.inputTokens + usage.outputTokens >= budget.tokens)
      return desk.stopped(failures.tokensUsedUp(budget.tokens));
    onProgress({ kind: 'asking', round: usage.rounds + 1, usage: { ...usage } });
    const answer = await session.ask({ ...fixed, messages: [...messages] });
    if (!answer.ok) return desk.stopped(...answer.diagnostics);
    const reply = answer.value;
    count(usage, reply, turn === 0);
    const useless = uselessReply(reply);
    if (useless) return desk.stopped(useless);
    if (reply.end === 'garbled') {
      const ended = desk.garbled();
      if (ended) return ended;
      continue;
    }
    const results: ToolResult[] = [];
    for (const call of reply.calls) {
      const handled = await desk.handle(call);
      if ('answer' in handled) return handled.answer;
      results.push({ id: call.id, ...handled });
    }
    messages.push({ role: 'model', reply }, { role: 'results', results });
  }
  return desk.stopped(failures.lookupsUsedUp(budget.lookups));
}
