import {
  type CancellationToken,
  type LanguageModelChat,
  LanguageModelChatMessage,
  LanguageModelError,
  LanguageModelTextPart,
  LanguageModelToolCallPart,
  LanguageModelToolResultPart,
  lm,
} from 'vscode';
import type { ModelAnswer, ModelCall, ModelQuestion } from './protocol.ts';

const justification = 'Decree turns your requirement into a policy.';

/** The models that the editor has and lets extensions use. */
export async function editorModels(): Promise<readonly LanguageModelChat[]> {
  return lm.selectChatModels();
}

/** Relays a question of the server to a model of the editor, and what it answers. */
export async function askEditorModel(
  id: string,
  question: ModelQuestion,
  token: CancellationToken,
): Promise<ModelAnswer> {
  const [model] = await lm.selectChatModels({ id });
  if (!model) return { ok: false, reason: 'NotFound', message: id };
  try {
    return await answerOf(model, question, token);
  } catch (error) {
    const reason = error instanceof LanguageModelError ? error.code : 'failed';
    return { ok: false, reason, message: error instanceof Error ? error.message : String(error) };
  }
}

async function answerOf(
  model: LanguageModelChat,
  question: ModelQuestion,
  token: CancellationToken,
): Promise<ModelAnswer> {
  const messages = messagesOf(question);
  const { stream } = await model.sendRequest(messages, { justification, tools: question.tools }, token);
  let text = '';
  const calls: ModelCall[] = [];
  for await (const part of stream) {
    if (part instanceof LanguageModelTextPart) text += part.value;
    if (part instanceof LanguageModelToolCallPart) calls.push({ id: part.callId, name: part.name, input: part.input });
  }
  const sent = await Promise.all(messages.map((message) => model.countTokens(message)));
  const output = await model.countTokens(text + JSON.stringify(calls));
  return { ok: true, text, calls, tokens: { input: sent.reduce((sum, tokens) => sum + tokens, 0), output } };
}

/** The editor's models know no message of the system: what they are told comes first. */
function messagesOf({ system, messages }: ModelQuestion): LanguageModelChatMessage[] {
  return [LanguageModelChatMessage.User(system), ...messages.map(messageOf)];
}

function messageOf(message: ModelQuestion['messages'][number]): LanguageModelChatMessage {
  if (message.role === 'user') return LanguageModelChatMessage.User(message.text);
  if (message.role === 'results') {
    return LanguageModelChatMessage.User(
      message.results.map(({ id, text }) => new LanguageModelToolResultPart(id, [new LanguageModelTextPart(text)])),
    );
  }
  const { text, calls } = message.reply;
  return LanguageModelChatMessage.Assistant([
    ...(text === '' ? [] : [new LanguageModelTextPart(text)]),
    ...calls.map(({ id, name, input }) => new LanguageModelToolCallPart(id, name, input)),
  ]);
}
