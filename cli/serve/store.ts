import { existsSync } from 'node:fs';
import { type Database, isStoreError, openDatabase, type Place, storeProblem } from '../../adapters/store/index.ts';
import { Refusal } from './call.ts';

/** Milliseconds after which a folder that nobody asks is given back: only one process has it at a time. */
const rest = 3000;

/** The inventory's database while somebody asks it. */
export class StoreAtHand {
  readonly #place: Place;
  #opened: Promise<Database> | undefined;
  #users = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Asks it; refuses where there is none, or it fails. */
  async use<T>(ask: (db: Database['db']) => Promise<T>): Promise<T> {
    if (!this.isThere) throw missing;
    clearTimeout(this.#timer);
    this.#users += 1;
    try {
      this.#opened ??= this.#open();
      return await ask((await this.#opened).db);
    } catch (error) {
      if (!isStoreError(error)) throw error;
      throw new Refusal(503, storeProblem(error, this.#place));
    } finally {
      this.#users -= 1;
      if (this.#users === 0 && 'folder' in this.#place) this.#timer = setTimeout(() => void this.close(), rest).unref();
    }
  }

  /** Whether anything was ever kept there. */
  get isThere(): boolean {
    return 'url' in this.#place || existsSync(this.#place.folder);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const opened = this.#opened;
    this.#opened = undefined;
    await (await opened?.catch(() => undefined))?.close();
  }

  async #open(): Promise<Database> {
    const opened = await openDatabase(this.#place);
    if (opened.ok) return opened.value;
    this.#opened = undefined;
    throw new Refusal(503, opened.diagnostics[0] ?? missing.diagnostic);
  }
}

const missing = new Refusal(404, {
  code: 'inventory_missing',
  message: 'there is no inventory yet',
  help: 'name sources under `inventory` in decree.yaml, and run `decree inventory load`',
});
