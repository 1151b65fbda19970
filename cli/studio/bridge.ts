import type { WebSocket } from 'ws';
import { z } from 'zod';
import type { LanguageServer } from './language_server.ts';

/** What a page may send: requests by the studio's names, and that nobody waits for one any more. */
const Message = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string().startsWith('decree/studio/'),
  params: z.record(z.string(), z.unknown()).default({}),
});

let opened = 0;

/** Hands on what a page and the server say to each other. Pages name their requests as they like; here no two have one name. */
export function bridge(socket: WebSocket, server: LanguageServer): void {
  opened += 1;
  const prefix = `${opened}:`;
  const named = (params: Record<string, unknown>) =>
    typeof params.request === 'string' ? { ...params, request: prefix + params.request } : params;
  const send = (message: object) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }));
  };

  const stop = server.onNotification((method, params) => {
    const { request, ...rest } = (params ?? {}) as { request?: unknown };
    if (!method.startsWith('decree/studio/') || typeof request !== 'string' || !request.startsWith(prefix)) return;
    send({ method, params: { ...rest, request: request.slice(prefix.length) } });
  });
  const running = new Set<string>();

  const answer = async ({ id, method, params }: z.infer<typeof Message>): Promise<void> => {
    const asked = named(params);
    if (id === undefined) return server.notify(method, asked);
    const request = typeof asked.request === 'string' ? asked.request : undefined;
    if (request !== undefined) running.add(request);
    try {
      send({ id, result: (await server.request(method, asked)) ?? null });
    } catch (error) {
      send({ id, error: errorOf(error) });
    } finally {
      if (request !== undefined) running.delete(request);
    }
  };

  socket.on('message', (data, isBinary) => {
    const message = isBinary ? undefined : parsed(data.toString());
    if (message) answer(message).catch(() => undefined);
    else send({ id: null, error: { code: -32600, message: 'this is no request of the studio' } });
  });
  // Nobody waits for what a closed page asked.
  socket.on('close', () => {
    stop();
    for (const request of running) server.notify('decree/studio/cancel', { request }).catch(() => undefined);
  });
  socket.on('error', () => socket.terminate());
}

function parsed(text: string): z.infer<typeof Message> | undefined {
  try {
    return Message.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function errorOf(error: unknown): { code: number; message: string; data: { help: string } } {
  const code = (error as { code?: unknown } | undefined)?.code;
  return {
    code: typeof code === 'number' ? code : -32603,
    message: error instanceof Error ? error.message : String(error),
    data: { help: 'Try it again; if it stays so, start `decree studio` again.' },
  };
}
