import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import type { ClaudeProgress } from './options.ts';

const tokens = z.int().min(0);

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
  usage: z.object({
    input_tokens: tokens,
    output_tokens: tokens,
    cache_creation_input_tokens: tokens.nullish(),
    cache_read_input_tokens: tokens.nullish(),
  }),
});

export interface ToolCall {
  id: string;
  name: string;
  input: unknown;
}

/** One answer of the model, checked. */
export interface Reply {
  /** To be sent back unchanged: the service verifies parts of it. */
  content: Anthropic.ContentBlock[];
  stopReason: string | null;
  text: string;
  calls: ToolCall[];
  inputTokens: number;
  outputTokens: number;
}

/** Asks once, as a stream. Rejects with an error of the SDK, or with a `ZodError` for an answer of another shape. */
export async function ask(
  client: Anthropic,
  parameters: Anthropic.MessageStreamParams,
  signal: AbortSignal,
  onProgress: (event: ClaudeProgress) => void,
): Promise<Reply> {
  const stream = client.messages.stream(parameters, { signal });
  stream.on('streamEvent', (event) => {
    if (event.type !== 'content_block_delta') return;
    const { delta } = event;
    if (delta.type === 'thinking_delta') onProgress({ kind: 'thinking', characters: delta.thinking.length });
    if (delta.type === 'text_delta') onProgress({ kind: 'writing', characters: delta.text.length });
    if (delta.type === 'input_json_delta') onProgress({ kind: 'writing', characters: delta.partial_json.length });
  });
  const message = await stream.finalMessage();
  const { stop_reason, content, usage } = Envelope.parse(message);
  return {
    content: message.content,
    stopReason: stop_reason,
    text: content.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n'),
    calls: content.flatMap((block) => ('id' in block ? [{ id: block.id, name: block.name, input: block.input }] : [])),
    inputTokens: usage.input_tokens + (usage.cache_creation_input_tokens ?? 0) + (usage.cache_read_input_tokens ?? 0),
    outputTokens: usage.output_tokens,
  };
}
