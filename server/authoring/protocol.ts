import { ProtocolNotificationType, ProtocolRequestType } from 'vscode-languageserver';
import { z } from 'zod';
import type { ModelQuestion } from '../../engine/requirement/model.ts';

/** What the editor asks for: a sentence, and who is to read it. */
export const AuthorParams = z.object({
  sentence: z.string().max(1_000_000),
  /** Takes this reading of the offline reader, counted from 1. */
  accept: z.int().min(1).optional(),
  by: z.discriminatedUnion('who', [
    z.object({ who: z.literal('offline') }),
    z.object({ who: z.literal('claude'), key: z.string() }),
    /** A model of the editor's own, which the editor is asked to ask. */
    z.object({ who: z.literal('editor'), model: z.string(), name: z.string() }),
  ]),
});
export type AuthorParams = z.infer<typeof AuthorParams>;

/** What the editor shows of the answer. */
export interface AuthorResult {
  status: 'authored' | 'unsure' | 'unsupported';
  id?: string;
  restated?: string;
  rego?: string;
  assumptions: string[];
  /** Ways to understand the sentence, the likeliest first. */
  readings: { restated: string; notUnderstood: string[] }[];
  messages: { code: string; severity: string; message: string; help?: string }[];
  /** What a model used and cost, in words. */
  used?: string;
}

/** From the editor: a sentence becomes a policy. */
export const authorRequest = new ProtocolRequestType<unknown, AuthorResult, never, void, void>('decree/author');

/** To the editor: what is going on, while it waits. */
export const authoringNotification = new ProtocolNotificationType<{ message: string }, void>('decree/authoring');

/** To the editor: the model of this id is to answer. */
export const askModelRequest = new ProtocolRequestType<
  { model: string; question: ModelQuestion },
  unknown,
  never,
  void,
  void
>('decree/askModel');
