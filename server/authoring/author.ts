import { createClaudeModel } from '../../adapters/claude/claude.ts';
import { createEditorModel, type SendToEditor } from '../../adapters/editor_model/editor_model.ts';
import { author } from '../../engine/requirement/author.ts';
import type { Authored } from '../../engine/requirement/authored.ts';
import { progressWords, usageWords } from '../../engine/requirement/converse/words.ts';
import type { Model } from '../../engine/requirement/model.ts';
import type { Host } from '../host.ts';
import type { AuthorParams, AuthorResult } from './protocol.ts';
import { authorTools } from './tools.ts';

/** What authoring needs of the editor that asks for it. */
export interface Asker {
  /** Lets the editor's model of this id answer. */
  ask(model: string): SendToEditor;
  tell(message: string): void;
  signal: AbortSignal;
}

/** Authors a sentence for an editor, with whoever it wants to read it. */
export async function authorFor(host: Host, params: AuthorParams, asker: Asker): Promise<AuthorResult> {
  const tools = await authorTools(host);
  const { sentence, accept, by } = params;
  const { signal } = asker;
  const model = modelFor(by, asker);
  const onProgress = (event: Parameters<typeof progressWords>[0]) => asker.tell(progressWords(event));
  return resultOf(await author(tools, sentence, { accept, model, signal, onProgress }));
}

function modelFor(by: AuthorParams['by'], { ask }: Asker): Model | undefined {
  switch (by.who) {
    case 'offline':
      return undefined;
    case 'claude':
      return createClaudeModel({ apiKey: by.key });
    case 'editor':
      return createEditorModel(by.name, ask(by.model));
  }
}

function resultOf({ status, id, restated, rego, assumptions, readings, diagnostics, usage }: Authored): AuthorResult {
  return {
    status,
    ...(id !== undefined && { id }),
    ...(restated !== undefined && { restated }),
    ...(rego !== undefined && { rego }),
    assumptions,
    readings: readings.map((reading) => ({ restated: reading.restated, notUnderstood: reading.notUnderstood })),
    messages: diagnostics.map(({ code, severity, message, help }) => ({
      code,
      severity,
      message,
      ...(help !== undefined && { help }),
    })),
    ...(usage && { used: `${usage.model}: ${usageWords(usage)}` }),
  };
}
