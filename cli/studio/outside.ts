import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { walk } from '../../adapters/files/folder.ts';
import { isRego, isTerraform, isVariables } from '../../adapters/files/names.ts';
import { configName } from '../../engine/policy/config.ts';

/** A file that somebody else made, changed or deleted, as the protocol says it. */
export interface FileEvent {
  uri: string;
  type: 1 | 2 | 3;
}

const isWanted = (file: string): boolean =>
  [isTerraform, isVariables, isRego].some((fits) => fits(file)) || basename(file) === configName;

/** Looks now and then what changed in a folder: the server reads files once, and is told of the rest. */
export class Outside {
  readonly #folder: string;
  #known: Map<string, string> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What is different since the last look; nothing at the first. */
  async look(): Promise<FileEvent[]> {
    const [before, now] = [this.#known, await this.#list()];
    this.#known = now;
    if (!before) return [];
    const event = (path: string, type: FileEvent['type']) => ({ uri: pathToFileURL(path).toString(), type });
    return [
      ...[...now].flatMap(([path, state]) => {
        const known = before.get(path);
        return known === state ? [] : [event(path, known === undefined ? 1 : 2)];
      }),
      ...[...before.keys()].filter((path) => !now.has(path)).map((path) => event(path, 3)),
    ];
  }

  async #list(): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for await (const { folder, files } of walk(this.#folder))
      for (const file of files.filter(isWanted)) {
        const path = join(folder, file);
        const state = await stat(path).catch(() => undefined);
        if (state) found.set(path, `${state.mtimeMs} ${state.size}`);
      }
    return found;
  }
}

const shortestPause = 1000;
/** A large folder is looked at less often. */
const pausePerLook = 20;

/** Tells of every change until it is ended. */
export function watchOutside(folder: string, tell: (events: FileEvent[]) => void): () => void {
  const outside = new Outside(folder);
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const look = async (): Promise<void> => {
    const started = performance.now();
    const events = await outside.look();
    if (events.length > 0) tell(events);
    if (isEnded) return;
    timer = setTimeout(look, Math.max(shortestPause, pausePerLook * (performance.now() - started)));
    timer.unref();
  };
  void look();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}
