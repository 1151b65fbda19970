import type { Answer } from '../../../core/host/boundary.ts';
import type { Model, ModelQuestion, ModelReply } from '../model.ts';

/** One answer of a scripted model: what it says and calls, or how it fails. */
export interface ScriptedReply {
  text?: string;
  calls?: { tool: string; input: unknown }[];
  end?: ModelReply['end'];
  output?: number;
  dollars?: number;
  /** The service fails with this code instead. */
  fails?: string;
}

/** A model that gives these answers in order, and records what it was asked; beyond them it fails. */
export function scriptedModel(answers: readonly ScriptedReply[]): Model & { questions: ModelQuestion[] } {
  const questions: ModelQuestion[] = [];
  return {
    name: 'scripted',
    questions,
    open: ({ onProgress }) => ({
      ask: async (question): Promise<Answer<ModelReply>> => {
        questions.push(question);
        const {
          fails,
          text = '',
          calls = [],
          end = 'complete',
          output = 10,
          dollars,
        } = answers[questions.length - 1] ?? { fails: 'script_ended' };
        if (fails)
          return { ok: false, diagnostics: [{ code: fails, severity: 'error', message: 'the script says so' }] };
        onProgress({ kind: 'writing', characters: text.length });
        return {
          ok: true,
          value: {
            end,
            text,
            calls: calls.map(({ tool, input }, at) => ({ id: `call_${at}`, name: tool, input })),
            tokens: { input: 100, cacheRead: 20, cacheWrite: 0, output },
            dollars,
          },
        };
      },
    }),
  };
}
