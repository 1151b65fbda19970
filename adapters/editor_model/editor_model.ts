import { z } from 'zod';
import type { Answer, Diagnostic } from '../../core/host/boundary.ts';
import { failures } from '../../engine/requirement/converse/failures.ts';
import type { Model, ModelQuestion, ModelReply, ModelTerms } from '../../engine/requirement/model.ts';

/** Hands a question to the editor, which asks its model; gives what the editor sends back. */
export type SendToEditor = (question: ModelQuestion, signal: AbortSignal) => Promise<unknown>;

const tokens = z.int().min(0);

/** What an editor answers. It is another process, and not trusted to send this. */
const EditorAnswer = z.union([
  z.object({
    ok: z.literal(true),
    text: z.string(),
    calls: z.array(z.object({ id: z.string(), name: z.string(), input: z.unknown() })),
    tokens: z.object({ input: tokens, output: tokens }),
  }),
  z.object({ ok: z.literal(false), reason: z.string(), message: z.string() }),
]);

/** A model that the editor has, as the engine's model. What it costs is the editor's affair. */
export function createEditorModel(name: string, send: SendToEditor): Model {
  return { name, open: (terms) => ({ ask: (question) => ask(name, send, question, terms, deadlineOf(terms)) }) };
}

interface Deadline {
  signal: AbortSignal;
  passed(): boolean;
}

/** Begins with the conversation. */
function deadlineOf({ seconds, signal }: ModelTerms): Deadline {
  const deadline = AbortSignal.timeout(seconds * 1000);
  return { signal: signal ? AbortSignal.any([signal, deadline]) : deadline, passed: () => deadline.aborted };
}

async function ask(
  name: string,
  send: SendToEditor,
  question: ModelQuestion,
  { seconds, signal, onProgress }: ModelTerms,
  deadline: Deadline,
): Promise<Answer<ModelReply>> {
  const failed = (...diagnostics: Diagnostic[]): Answer<ModelReply> => ({ ok: false, diagnostics });
  if (signal?.aborted) return failed(failures.cancelled());
  const sent = await orAborted(send(question, deadline.signal), deadline.signal).catch((error: unknown) => ({
    ok: false,
    reason: 'failed',
    message: error instanceof Error ? error.message : String(error),
  }));
  if (signal?.aborted) return failed(failures.cancelled());
  if (deadline.passed()) return failed(failures.timedOut(seconds));
  const answer = EditorAnswer.safeParse(sent).data;
  if (!answer) return failed(problem('editor_model_malformed_answer', `the answer of \`${name}\` is not complete`));
  if (!answer.ok) return failed(refusal(name, answer.reason, answer.message));
  const { text, calls, tokens } = answer;
  onProgress({ kind: 'writing', characters: text.length });
  return { ok: true, value: { end: 'complete', text, calls, tokens: { ...tokens, cacheRead: 0, cacheWrite: 0 } } };
}

/** Settles as `work` does, or rejects at once when the signal fires, for an editor that does not answer to it. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

interface Refusal {
  code: string;
  message: (name: string) => string;
  help: string;
}

/** Why an editor does not let its model answer, by the name that it gives the reason. */
const refusals: Record<string, Refusal> = {
  NoPermissions: {
    code: 'editor_model_denied',
    message: (name) => `Decree may not use \`${name}\``,
    help: 'allow it when the editor asks, or take another model',
  },
  Blocked: {
    code: 'editor_model_blocked',
    message: (name) => `\`${name}\` does not answer: its quota is spent, or the request was blocked`,
    help: 'try again later, or take another model',
  },
  NotFound: {
    code: 'editor_model_missing',
    message: (name) => `the editor has no model \`${name}\` any more`,
    help: 'take another model',
  },
};

function refusal(name: string, reason: string, said: string): Diagnostic {
  const known = refusals[reason];
  if (!known) return problem('editor_model_failed', `\`${name}\` failed: ${said.replace(/\s+/g, ' ').slice(0, 300)}`);
  return { code: known.code, severity: 'error', message: known.message(name), help: known.help };
}

const problem = (code: string, message: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  help: 'try again, take another model, or author offline',
});
