import { createEditorModel } from '../../adapters/editor_model/editor_model.ts';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Model } from '../../engine/requirement/model.ts';
import { askModelRequest } from '../authoring/protocol.ts';
import { tokenOf } from '../convert/cancellation.ts';
import type { Context } from '../features/feature.ts';
import type { AuthorParams, Models, Reader, StudioQuestions } from './protocol.ts';

const offline: Reader = { id: 'offline', name: 'Offline' };

const sends =
  'The requirement, what the provider says of the resource types in it, and the policies that come of it. No file of yours.';

type Opened = { ok: true; model: Model | undefined } | { ok: false; messages: Diagnostic[] };

/** Who can read sentences for the studio. What leaves the machine is agreed to once for each. */
export class Readers {
  readonly #context: Context;
  readonly #confirmed = new Set<string>();

  constructor(context: Context) {
    this.#context = context;
  }

  async all(): Promise<Reader[]> {
    if (!this.#context.trusted) return [offline];
    const { claude, editor } = await this.#models();
    return [
      offline,
      ...(claude ? [{ id: 'claude', name: 'Claude', sends: `To Anthropic: ${lowered(sends)}` }] : []),
      ...editor.map(({ id, name }) => ({ id: `editor:${id}`, name, sends: `To ${name}: ${lowered(sends)}` })),
    ];
  }

  /** The model of a reader; the offline reader has none. */
  async open({ reader: id, confirmed }: Pick<AuthorParams, 'reader' | 'confirmed'>): Promise<Opened> {
    if (id === offline.id) return { ok: true, model: undefined };
    const reader = (await this.all()).find((one) => one.id === id);
    if (!reader) return refused('reader_unknown', `there is no reader \`${id}\``, 'choose another reader');
    if (confirmed) this.#confirmed.add(id);
    if (!this.#confirmed.has(id)) {
      return refused(
        'reader_unconfirmed',
        `\`${reader.name}\` was not asked: nobody agreed yet to what leaves the machine`,
        reader.sends ?? 'agree to it first',
      );
    }
    if (id === 'claude') {
      const { key } = await this.#ask('decree/studio/claudeKey', {});
      // What speaks to Claude is large, and most sessions never ask it.
      const { createClaudeModel } = await import('../../adapters/claude/claude.ts');
      return { ok: true, model: createClaudeModel({ apiKey: key }) };
    }
    const model = id.slice('editor:'.length);
    const { connection } = this.#context;
    return {
      ok: true,
      model: createEditorModel(reader.name, (question, signal) =>
        connection.sendRequest(askModelRequest, { model, question }, tokenOf(signal)),
      ),
    };
  }

  #models(): Promise<Models> {
    return this.#ask('decree/studio/models', { claude: false, editor: [] });
  }

  /** Whoever started the server may know nothing of readers. */
  async #ask<Q extends keyof StudioQuestions>(
    question: Q,
    unanswered: StudioQuestions[Q]['result'],
  ): Promise<StudioQuestions[Q]['result']> {
    try {
      return (
        (await this.#context.connection.sendRequest<StudioQuestions[Q]['result'] | null>(question, {})) ?? unanswered
      );
    } catch {
      return unanswered;
    }
  }
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const refused = (code: string, message: string, help: string): Opened => ({
  ok: false,
  messages: [{ code, severity: 'error', message, help }],
});
