import type Anthropic from '@anthropic-ai/sdk';
import type { ModelMessage, ModelQuestion } from '../../engine/requirement/model.ts';

const cached = { cache_control: { type: 'ephemeral' } } as const;

/**
 * A question as the Messages API wants it. Two places are marked for the cache: the end of what is the same for every sentence, and the
 * end of what was said so far, which the next question repeats.
 */
export function parametersOf(
  { system, tools, messages }: ModelQuestion,
  model: string,
  answerTokens: number,
): Anthropic.MessageStreamParams {
  return {
    model,
    max_tokens: answerTokens,
    system: [{ type: 'text', text: system, ...cached }],
    tools: tools.map(({ name, description, inputSchema }) => ({ name, description, input_schema: inputSchema })),
    messages: messages.map((message, at) => messageOf(message, at === messages.length - 1)),
  };
}

function messageOf(message: ModelMessage, last: boolean): Anthropic.MessageParam {
  const mark = last ? cached : {};
  if (message.role === 'user') return { role: 'user', content: [{ type: 'text', text: message.text, ...mark }] };
  // What the service wrote goes back unchanged: it verifies parts of it.
  if (message.role === 'model') return { role: 'assistant', content: message.reply.raw as Anthropic.ContentBlock[] };
  const results = message.results.map(
    ({ id, text, failed }, at): Anthropic.ToolResultBlockParam => ({
      type: 'tool_result',
      tool_use_id: id,
      content: text,
      is_error: failed,
      ...(at === message.results.length - 1 ? mark : {}),
    }),
  );
  return { role: 'user', content: results };
}
