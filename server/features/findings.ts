import { type Disposable, type DocumentUri, ProtocolNotificationType, RequestType0 } from 'vscode-languageserver';
import { type FindingRow, rowOf } from '../convert/finding_row.ts';
import type { Context, Feature } from './feature.ts';

/** All that is found in one text now. */
interface FindingsOfText {
  uri: DocumentUri;
  findings: FindingRow[];
}

/** All findings; from then on `decree/findingsChanged` tells of the texts whose findings are others. */
const findingsRequest = new RequestType0<FindingsOfText[], void>('decree/findings');
const changedNotification = new ProtocolNotificationType<FindingsOfText[], void>('decree/findingsChanged');

/** Long enough that the roots of one check are told of together. */
const restMilliseconds = 100;

/** Gives a list of findings to whoever shows one, and then only what differs. Nobody who does not ask is told. */
export const findings: Feature = {
  name: 'findings',

  start(context) {
    const teller = new Teller(context);
    const subscriptions: Disposable[] = [
      context.results.onDidChange((uris) => teller.changed(uris)),
      context.connection.onRequest(findingsRequest, () => teller.all()),
      teller,
    ];
    return {
      dispose() {
        for (const subscription of subscriptions) subscription.dispose();
      },
    };
  },
};

class Teller {
  readonly #context: Context;
  readonly #changed = new Set<string>();
  /** What was told of each text; absent before anybody asked. */
  #told: Map<string, string> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  all(): FindingsOfText[] {
    const { results } = this.#context;
    const texts = [...results.uris()].map((uri) => this.#read(uri)).filter(({ findings }) => findings.length > 0);
    this.#told = new Map(texts.map((text) => [text.uri, JSON.stringify(text.findings)]));
    this.#changed.clear();
    return texts;
  }

  changed(uris: ReadonlySet<string>): void {
    if (!this.#told) return;
    for (const uri of uris) this.#changed.add(uri);
    this.#timer ??= setTimeout(() => this.#tell(), restMilliseconds);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #tell(): void {
    this.#timer = undefined;
    const different = [...this.#changed].map((uri) => this.#read(uri)).filter((text) => this.#isNew(text));
    this.#changed.clear();
    if (different.length > 0) void this.#context.connection.sendNotification(changedNotification, different);
  }

  #isNew({ uri, findings }: FindingsOfText): boolean {
    const state = JSON.stringify(findings);
    const before = this.#told?.get(uri) ?? '[]';
    if (findings.length > 0) this.#told?.set(uri, state);
    else this.#told?.delete(uri);
    return state !== before;
  }

  #read(uri: string): FindingsOfText {
    const { results, texts } = this.#context;
    return { uri: texts.document(uri)?.uri ?? uri, findings: results.of(uri).flatMap((item) => rowOf(item) ?? []) };
  }
}
