import type { Answer, Diagnostic } from '../../core/host/boundary.ts';
import type { Cancellation } from '../cancellation.ts';

/**
 * A language model as the engine sees it: it is sent messages and tools, and answers with words and calls. Claude, the editor's own
 * models, or a scripted double; what to do with the answers is the engine's.
 */
export interface Model {
  readonly name: string;
  /** `YYYY-MM-DD` of the price list behind what its answers cost. */
  readonly pricesOf?: string;
  /** Begins a conversation; nothing is sent before its first question. */
  open(terms: ModelTerms): ModelSession;
}

/** What a conversation keeps to. */
export interface ModelTerms {
  /** From now to the last answer. */
  seconds: number;
  /** Length of one answer, thinking included. */
  answerTokens: number;
  signal?: Cancellation | undefined;
  onProgress(event: ModelProgress): void;
}

export interface ModelSession {
  /** Asks with all that was said so far. Never rejects over the service; a failure is a diagnostic. */
  ask(question: ModelQuestion): Promise<Answer<ModelReply>>;
}

export interface ModelQuestion {
  /** The same for every sentence, as `tools` is, so that a service may keep both cached. */
  system: string;
  tools: ModelTool[];
  messages: ModelMessage[];
}

export interface ModelTool {
  name: string;
  description: string;
  inputSchema: { type: 'object'; [key: string]: unknown };
}

export type ModelMessage =
  | { role: 'user'; text: string }
  | { role: 'model'; reply: ModelReply }
  | { role: 'results'; results: ToolResult[] };

export interface ToolCall {
  id: string;
  name: string;
  input: unknown;
}

export interface ToolResult {
  /** Of the call. */
  id: string;
  text: string;
  failed: boolean;
}

export interface ModelReply {
  /** `garbled`: a call was written to its end, and is not JSON. */
  end: 'complete' | 'refused' | 'cut_off' | 'garbled';
  text: string;
  calls: ToolCall[];
  tokens: Tokens;
  /** What it cost, where the price of the model is known. */
  dollars?: number | undefined;
  /** The answer in the service's own form, where that has to go back unchanged. */
  raw?: unknown;
}

export interface Tokens {
  /** All that was sent, what came from the cache included. */
  input: number;
  cacheRead: number;
  cacheWrite: number;
  output: number;
}

/** What a sentence has used so far. */
export interface ModelUsage {
  model: string;
  /** Proposals that were judged. */
  rounds: number;
  inputTokens: number;
  /** Of `inputTokens`: read from, and written to, the service's cache. */
  cacheReadTokens: number;
  cacheWriteTokens: number;
  outputTokens: number;
  /** Absent where the price of the model is not known. */
  dollars?: number;
  /** Day of the price list. */
  pricesOf?: string;
}

/** What happens while a model works. Never holds a key or anything of the user's files. */
export type ModelProgress =
  | { kind: 'asking'; round: number; usage: ModelUsage }
  /** One attempt to reach the service failed; `status` is absent where there was no answer. The attempt may be repeated. */
  | { kind: 'attempt_failed'; status?: number }
  | { kind: 'thinking' | 'writing'; characters: number }
  | { kind: 'looking_up'; tool: string; about: string }
  | { kind: 'checked'; round: number; passed: boolean; diagnostics: Diagnostic[] };
