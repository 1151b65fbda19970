import type { Position } from 'vscode-languageserver';
import type { Read, Signature } from '../../core/host/boundary.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import { contains, toRange } from '../convert/range.ts';
import type { Host } from '../host.ts';
import { kindOf } from '../workspace/kind.ts';
import type { Scopes } from '../workspace/scopes.ts';
import type { Texts } from '../workspace/texts.ts';
import { type LibraryRule, outlineLibrary, publicRules } from './library.ts';
import { NameTable } from './names.ts';
import { type Outlined, Outlines } from './outlines.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What every Rego text may use, and what is said in METADATA. */
export interface Reference {
  library: readonly LibraryRule[];
  libraryTexts: readonly Outlined[];
  functions: ReadonlyMap<string, Signature>;
  vocabulary: Vocabulary;
}

/** What helps to write Rego and is known before it is asked for. */
export class RegoIndex {
  readonly outlines: Outlines;
  readonly #host: Host;
  readonly #reads = new Map<string, readonly Read[]>();
  #reference: Promise<Reference> | undefined;
  #table: NameTable | undefined;

  constructor(host: Host, texts: Texts, scopes: Scopes) {
    this.#host = host;
    this.outlines = new Outlines(host.core, texts, scopes);
    texts.onDidChange((uri) => {
      // Whoever opens Rego will soon ask; who does hears of a failure, too.
      if (kindOf(uri) === 'rego' && texts.document(uri)) this.reference().catch(() => undefined);
    });
  }

  schemas(): Schemas {
    return this.#host.schemas();
  }

  /** Read once. */
  reference(): Promise<Reference> {
    this.#reference ??= readReference(this.#host);
    return this.#reference;
  }

  /** What everything is called in the workspace, and in the library, unless the workspace is where that is written. */
  async names(): Promise<NameTable> {
    return this.#tableOf(await this.outlines.all());
  }

  /** The same, with texts as they were a key before: for answers that cannot wait. */
  async namesNear(): Promise<NameTable> {
    return this.#tableOf(await this.outlines.allNear());
  }

  async #tableOf(own: readonly Outlined[]): Promise<NameTable> {
    const { libraryTexts } = await this.reference();
    const packages = new Set(own.map(({ outline }) => outline.package));
    const all = [...own, ...libraryTexts.filter(({ outline }) => !packages.has(outline.package))];
    const known = this.#table;
    // Several features ask between two keys.
    if (known?.outlined.length === all.length && all.every((one, index) => one === known.outlined[index])) return known;
    this.#table = new NameTable(all);
    return this.#table;
  }

  /** What core found a text to read when it last parsed. */
  setReads(uri: string, reads: readonly Read[]): void {
    this.#reads.set(uri, reads);
  }

  readsOf(uri: string): readonly Read[] {
    return this.#reads.get(uri) ?? [];
  }

  /** The innermost read at a position. */
  readAt(uri: string, position: Position): Read | undefined {
    const reads = this.readsOf(uri).filter(({ range }) => contains(toRange(range), position));
    return reads.sort((a, b) => a.path.length - b.path.length).at(0);
  }
}

async function readReference({ core, loadBuiltin }: Host): Promise<Reference> {
  const [{ library, policies }, signatures] = await Promise.all([loadBuiltin(), core.signatures({})]);
  const libraryTexts = await outlineLibrary(core, library);
  const functions = signatures.ok ? signatures.value.functions : [];
  return {
    library: publicRules(libraryTexts),
    libraryTexts,
    functions: new Map(functions.map((signature) => [signature.name, signature])),
    vocabulary: vocabularyOf(policies),
  };
}
