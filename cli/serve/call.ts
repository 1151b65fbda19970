import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Diagnostic } from '../../core/host/boundary.ts';

/** One request, and who asks. */
export interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  parameters: URLSearchParams;
}

/** Ends the answering of a call with what was wrong. */
export class Refusal extends Error {
  readonly status: number;
  readonly diagnostic: Diagnostic;

  constructor(status: number, diagnostic: Omit<Diagnostic, 'severity'>) {
    super(diagnostic.message);
    this.status = status;
    this.diagnostic = { ...diagnostic, severity: 'error' };
  }
}

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

export function sayJson({ response }: Call, value: unknown, status = 200, more: Record<string, string> = {}): void {
  response
    .writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8', ...more })
    .end(`${JSON.stringify(value)}\n`);
}

export function sayRefusal(call: Call, { status, diagnostic }: Refusal): void {
  const more: Record<string, string> = status === 401 ? { 'www-authenticate': 'Bearer realm="decree"' } : {};
  // What is still on its way is not waited for.
  if (status === 413) more.connection = 'close';
  sayJson(call, { diagnostics: [diagnostic] }, status, more);
}

export function redirect({ response }: Call, to: string, cookies: string[] = []): void {
  response.writeHead(302, { ...headers, location: to, 'set-cookie': cookies }).end();
}

/** More than a token has. */
const largestBody = 16 * 1024;

/** The JSON of a body, which must be short. */
export async function readJson({ request }: Call): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new Refusal(415, {
      code: 'not_json',
      message: 'the body is no JSON',
      help: 'send `content-type: application/json`',
    });
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    text += chunk;
    if (text.length > largestBody)
      throw new Refusal(413, {
        code: 'too_large',
        message: 'the body is too large',
        help: `send less than ${largestBody} bytes`,
      });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, {
      code: 'not_json',
      message: 'the body is no JSON',
      help: 'send what the documentation shows',
    });
  }
}
