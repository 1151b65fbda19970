import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** One answer of the scripted service, in the order in which it is asked. */
export type ScriptedAnswer =
  | ScriptedMessage
  /** The service fails. */
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** The stream breaks off, stalls, reports an error, or is none. */
  | { stream: string; ends?: 'drop' | 'stall' }
  /** No answer at all. */
  | { silence: true };

/** The model thinks, speaks, calls tools, in this order. A call whose input is a text sends it as it is. */
export interface ScriptedMessage {
  thinking?: string;
  text?: string;
  calls?: { tool: string; input: unknown }[];
  stop?: string;
  tokens?: number;
}

/** What the service was asked. */
export interface RecordedRequest {
  headers: IncomingMessage['headers'];
  body: {
    model: string;
    max_tokens: number;
    system: { text: string; cache_control?: unknown }[];
    tools: { name: string; input_schema: Record<string, unknown> }[];
    messages: { role: string; content: { type: string; [key: string]: unknown }[] }[];
    [key: string]: unknown;
  };
}

export interface ScriptedServer {
  url: string;
  requests: RecordedRequest[];
  close(): Promise<void>;
}

/** A double of the Messages API on loopback that gives these answers; any request beyond them fails. */
export async function script(answers: ScriptedAnswer[]): Promise<ScriptedServer> {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    requests.push({ headers: request.headers, body: JSON.parse(await text(request)) });
    play(answers[requests.length - 1] ?? beyondTheScript, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const beyondTheScript: ScriptedAnswer = {
  status: 418,
  body: { error: { type: 'teapot', message: 'the script has no answer to this request' } },
};

function play(answer: ScriptedAnswer, response: ServerResponse): void {
  if ('silence' in answer) return;
  if ('status' in answer) {
    const {
      status,
      headers,
      body = { type: 'error', error: { type: 'scripted', message: 'scripted failure' } },
    } = answer;
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'request-id': 'req_scripted' });
  if ('stream' in answer) {
    response.write(answer.stream, () => {
      if (answer.ends === 'drop') response.destroy();
      else if (answer.ends !== 'stall') response.end();
    });
    return;
  }
  response.end(messageEvents(answer).map(asEvent).join(''));
}

/** One event of a stream, as text. */
export function asEvent(event: { type: string }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

function messageEvents({ thinking, text: words, calls = [], stop, tokens = 10 }: ScriptedMessage) {
  const blocks: { start: object; deltas: object[] }[] = [];
  if (thinking !== undefined) {
    const deltas = halves(thinking).map((part) => ({ type: 'thinking_delta', thinking: part }));
    const signature = { type: 'signature_delta', signature: 'signed' };
    blocks.push({ start: { type: 'thinking', thinking: '', signature: '' }, deltas: [...deltas, signature] });
  }
  if (words !== undefined) {
    const deltas = halves(words).map((part) => ({ type: 'text_delta', text: part }));
    blocks.push({ start: { type: 'text', text: '' }, deltas });
  }
  for (const [index, { tool, input }] of calls.entries()) {
    const json = typeof input === 'string' ? input : JSON.stringify(input);
    const deltas = halves(json).map((part) => ({ type: 'input_json_delta', partial_json: part }));
    blocks.push({ start: { type: 'tool_use', id: `toolu_${index}`, name: tool, input: {} }, deltas });
  }
  const stopReason = stop ?? (calls.length > 0 ? 'tool_use' : 'end_turn');
  return [
    messageStart,
    ...blocks.flatMap(({ start, deltas }, index) => [
      { type: 'content_block_start', index, content_block: start },
      ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
      { type: 'content_block_stop', index },
    ]),
    {
      type: 'message_delta',
      delta: { stop_reason: stopReason, stop_sequence: null },
      usage: { output_tokens: tokens },
    },
    { type: 'message_stop' },
  ];
}

export const messageStart = {
  type: 'message_start',
  message: {
    id: 'msg_scripted',
    type: 'message',
    role: 'assistant',
    model: 'scripted',
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { input_tokens: 100, cache_read_input_tokens: 20, cache_creation_input_tokens: 0, output_tokens: 1 },
  },
};

/** A stream never brings a text in one piece. */
function halves(whole: string): string[] {
  const middle = Math.ceil(whole.length / 2);
  return [whole.slice(0, middle), whole.slice(middle)];
}
