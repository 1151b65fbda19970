import type { Core, OutlineValue } from '../../core/host/boundary.ts';
import { kindOf } from '../workspace/kind.ts';
import { namedIn } from '../workspace/policy_texts.ts';
import type { Scopes } from '../workspace/scopes.ts';
import type { Texts } from '../workspace/texts.ts';
import { folderOf } from '../workspace/uri.ts';

/** What stands where in a text, and the text that this is said of. */
export interface Outlined {
  readonly uri: string;
  readonly text: string;
  readonly outline: OutlineValue;
}

interface Entry {
  text: string;
  /** Of this very text. */
  current: Promise<Outlined | undefined>;
  last?: Outlined | undefined;
  /** The last that was said of a text that parses to its end. */
  whole?: Outlined | undefined;
}

/** The outlines of Rego texts, each made once for each state of a text. */
export class Outlines {
  readonly #core: Core;
  readonly #texts: Texts;
  readonly #scopes: Scopes;
  readonly #entries = new Map<string, Entry>();

  constructor(core: Core, texts: Texts, scopes: Scopes) {
    this.#core = core;
    this.#texts = texts;
    this.#scopes = scopes;
    texts.onDidChange((uri) => {
      if (kindOf(uri) !== 'rego') return;
      if (texts.get(uri) === undefined) this.#entries.delete(uri);
      // So that it is there when the editor asks: every feature does, after each key.
      else if (texts.document(uri)) void this.of(uri);
    });
  }

  /** Of the text as it stands now, or of another of the same address. */
  of(uri: string, text = this.#texts.get(uri)): Promise<Outlined | undefined> {
    if (text === undefined) return Promise.resolve(undefined);
    const known = this.#entries.get(uri);
    if (known?.text === text) return known.current;
    const entry: Entry = { text, current: this.#make(uri, text), last: known?.last, whole: known?.whole };
    this.#entries.set(uri, entry);
    entry.current.then((made) => {
      entry.last = made ?? entry.last;
      if (made && !made.outline.partial) entry.whole = made;
    });
    return entry.current;
  }

  /** At once, where there is one of an earlier state of the text: for answers that cannot wait, on half-typed text. */
  async near(uri: string, text?: string): Promise<Outlined | undefined> {
    const current = this.of(uri, text);
    return this.#entries.get(uri)?.last ?? current;
  }

  /** That of the last state of the text that parsed to its end, if there was one. */
  whole(uri: string): Outlined | undefined {
    return this.#entries.get(uri)?.whole;
  }

  /** Of every Rego text that the server knows. */
  all(): Promise<Outlined[]> {
    return this.#each((uri) => this.of(uri));
  }

  /** The same, at once where there are any of earlier states of the texts. */
  allNear(): Promise<Outlined[]> {
    return this.#each((uri) => this.near(uri));
  }

  async #each(ask: (uri: string) => Promise<Outlined | undefined>): Promise<Outlined[]> {
    const uris = this.#texts.uris().filter((uri) => kindOf(uri) === 'rego');
    const made = await Promise.all(uris.map(ask));
    return made.filter((outlined) => outlined !== undefined);
  }

  async #make(uri: string, text: string): Promise<Outlined | undefined> {
    // By the name that checks call it, so that core parses it once.
    const answer = await this.#core.outline(namedIn(this.#scopes.of(folderOf(uri)), { uri, text }));
    return answer.ok ? { uri, text, outline: answer.value } : undefined;
  }
}
