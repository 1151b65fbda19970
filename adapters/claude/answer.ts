import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import type { ModelProgress, ModelReply, Tokens } from '../../engine/requirement/model.ts';
import { dollarsFor } from './prices.ts';

const tokens = z.int().min(0);

const Usage = z.object({
  input_tokens: tokens,
  output_tokens: tokens,
  cache_creation_input_tokens: tokens.nullish(),
  cache_read_input_tokens: tokens.nullish(),
});

/** The parts of an answer that are relied on. The service, or whatever stands at its address, is not trusted to send them. */
const Envelope = z.object({
  stop_reason: z.string().nullable(),
  content: z.array(
    z.union([
      z.object({ type: z.literal('tool_use'), id: z.string(), name: z.string(), input: z.unknown() }),
      z.object({ type: z.literal('text'), text: z.string() }),
      z.object({ type: z.string().refine((type) => type !== 'tool_use' && type !== 'text') }),
    ]),
  ),
  usage: Usage,
});

/** Asks once, as a stream. Rejects with an error of the SDK, or with a `ZodError` for an answer of another shape. */
export async function ask(
  client: Anthropic,
  parameters: Anthropic.MessageStreamParams,
  signal: AbortSignal,
  onProgress: (event: ModelProgress) => void,
): Promise<ModelReply> {
  const stream = client.messages.stream(parameters, { signal });
  let begun: unknown;
  let calling = false;
  stream.on('streamEvent', (event) => {
    if (event.type === 'message_start') begun = event.message.usage;
    if (event.type !== 'content_block_delta') return;
    const { delta } = event;
    if (delta.type === 'thinking_delta') onProgress({ kind: 'thinking', characters: delta.thinking.length });
    if (delta.type === 'text_delta') onProgress({ kind: 'writing', characters: delta.text.length });
    if (delta.type !== 'input_json_delta') return;
    calling = true;
    onProgress({ kind: 'writing', characters: delta.partial_json.length });
  });
  try {
    return replyOf(await stream.finalMessage(), parameters.model);
  } catch (error) {
    if (!calling || !isUnreadableJson(error)) throw error;
    // How much was written is told after the call, where the stream was not read any more.
    return { end: 'garbled', text: '', calls: [], tokens: tokensOf(Usage.parse(begun)) };
  }
}

function replyOf(message: Anthropic.Message, model: string): ModelReply {
  const { stop_reason, content, usage } = Envelope.parse(message);
  const used = tokensOf(usage);
  return {
    end: ends[stop_reason ?? ''] ?? 'complete',
    text: content.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n'),
    calls: content.flatMap((block) => ('id' in block ? [{ id: block.id, name: block.name, input: block.input }] : [])),
    tokens: used,
    dollars: dollarsFor(model, used),
    raw: message.content,
  };
}

/** Why the service stopped, where it was not because the model had said all. */
const ends: Record<string, ModelReply['end']> = {
  refusal: 'refused',
  max_tokens: 'cut_off',
  model_context_window_exceeded: 'cut_off',
};

function tokensOf({
  input_tokens,
  output_tokens,
  cache_creation_input_tokens,
  cache_read_input_tokens,
}: z.infer<typeof Usage>): Tokens {
  const cacheRead = cache_read_input_tokens ?? 0;
  const cacheWrite = cache_creation_input_tokens ?? 0;
  return { input: input_tokens + cacheRead + cacheWrite, cacheRead, cacheWrite, output: output_tokens };
}

function isUnreadableJson(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof SyntaxError) return true;
  return false;
}
