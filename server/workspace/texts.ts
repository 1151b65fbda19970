import { Emitter, type Event } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Disk } from '../host.ts';
import { type Kind, kindOf } from './kind.ts';
import { addressOf, folderOf, normalUri, pathBelow } from './uri.ts';

/** Every text that the server knows, by normal address: what is open in the editor hides what is on the disk. */
export class Texts {
  readonly #disk: Disk;
  readonly #stored = new Map<string, string>();
  readonly #open = new Map<string, TextDocument>();
  /** What was read outside the open folders. */
  readonly #folders = new Set<string>();
  readonly #changed = new Emitter<string>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Fires with the address of a text that is new, different or gone. */
  get onDidChange(): Event<string> {
    return this.#changed.event;
  }

  get(uri: string): string | undefined {
    return this.#open.get(uri)?.getText() ?? this.#stored.get(uri);
  }

  /** The document under an address, as the editor spells it, if it is open. */
  document(uri: string): TextDocument | undefined {
    return this.#open.get(uri);
  }

  openUris(): string[] {
    return [...this.#open.keys()];
  }

  uris(): string[] {
    return [...new Set([...this.#open.keys(), ...this.#stored.keys()])].sort();
  }

  /** A document was opened, or changed in place. */
  edited(document: TextDocument): void {
    const uri = addressOf(document);
    this.#open.set(uri, document);
    this.#changed.fire(uri);
  }

  async closed(document: TextDocument): Promise<void> {
    const uri = addressOf(document);
    this.#open.delete(uri);
    // What is looked at only while it is open is not kept.
    if (kindOf(uri)) await this.refresh(uri);
    this.#changed.fire(uri);
  }

  /** Reads a file again that was changed, made or deleted outside the editor. */
  async refresh(uri: string): Promise<void> {
    const before = this.#stored.get(uri);
    const text = await this.#disk.readText(uri);
    if (text === undefined) this.#stored.delete(uri);
    else this.#stored.set(uri, text);
    if (before !== text && !this.#open.has(uri)) this.#changed.fire(uri);
  }

  async addTree(folder: string): Promise<void> {
    for (const { uri, text } of await this.#disk.readTree(folder)) this.#store(uri, text);
  }

  /** Reads a file, or a folder with all below it, outside the workspace, once. */
  async addOnce(uri: string): Promise<void> {
    if (this.#folders.has(uri)) return;
    this.#folders.add(uri);
    await (kindOf(uri) ? this.refresh(uri) : this.addTree(uri));
  }

  /** Reads a folder outside the workspace, once, without those below it. */
  async addFolder(folder: string): Promise<void> {
    if (this.#folders.has(folder)) return;
    this.#folders.add(folder);
    for (const { uri, text } of await this.#disk.readFolder(folder)) this.#store(uri, text);
  }

  /** Forgets what is stored of a folder that is closed in the editor. */
  removeTree(folder: string): void {
    this.#folders.delete(folder);
    for (const uri of this.uris()) {
      if (pathBelow(folder, uri) === undefined) continue;
      this.#stored.delete(uri);
      this.#changed.fire(uri);
    }
  }

  /** A file or folder was deleted: everything at or below the address is gone from the disk. */
  async removed(uri: string): Promise<void> {
    // Editors tell of every file that goes, also of those of a build, so this must be cheap.
    const gone = this.uris().filter((known) => known === uri || known.startsWith(`${uri}/`));
    for (const each of gone) await this.refresh(each);
  }

  /** Texts of one kind, with their address. */
  ofKind(...kinds: (Kind | undefined)[]): { uri: string; folder: string; text: string }[] {
    return this.uris()
      .filter((uri) => kinds.includes(kindOf(uri)))
      .map((uri) => ({ uri, folder: folderOf(uri), text: this.get(uri) ?? '' }));
  }

  #store(uri: string, text: string): void {
    const key = normalUri(uri);
    if (this.#stored.get(key) === text) return;
    this.#stored.set(key, text);
    if (!this.#open.has(key)) this.#changed.fire(key);
  }
}
