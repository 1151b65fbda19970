// Core for the build: what it answered lies in the cache, so that only what has changed is asked again; several threads answer at once.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createWorkerCore } from '../adapters/core/index.ts';
import { distFile } from '../adapters/files/dist.ts';
import type { Answer, Core } from '../core/host/boundary.ts';
import { callCore, coreOf } from '../core/host/core_of.ts';

/** Long enough for the whole library on a machine that is busy. */
const limits = { timeoutSeconds: 900, memoryMegabytes: 3072 };

/** Lends a core of so many threads. What this build did not ask of an earlier one's answers is forgotten. */
export async function withRememberingCore<T>(
  { folder, threads }: { folder: string; threads: number },
  use: (core: Core) => Promise<T>,
): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const version = createHash('sha256')
    .update(readFileSync(distFile('core.wasm')))
    .digest('hex');
  const pool = new Pool(threads);
  const asked = new Set<string>();
  const core = coreOf(async (name, argument): Promise<Answer<unknown>> => {
    const key = createHash('sha256')
      .update(JSON.stringify([version, name, argument]))
      .digest('hex');
    const file = `${key}.json.gz`;
    asked.add(file);
    const path = join(folder, file);
    if (existsSync(path)) return JSON.parse(gunzipSync(readFileSync(path)).toString());
    const answer = await pool.use((free) => callCore(free, name, argument));
    if (answer.ok) {
      writeFileSync(`${path}.new`, gzipSync(JSON.stringify(answer), { level: 1 }));
      renameSync(`${path}.new`, path);
    }
    return answer;
  });
  try {
    const used = await use(core);
    for (const file of readdirSync(folder)) if (!asked.has(file)) rmSync(join(folder, file));
    return used;
  } finally {
    await pool.close();
  }
}

type WorkerCore = ReturnType<typeof createWorkerCore>;

/** Cores of which each does one thing at a time; one is started when all others are at work. */
class Pool {
  readonly #most: number;
  readonly #cores: WorkerCore[] = [];
  readonly #free: WorkerCore[] = [];
  readonly #waiting: ((core: WorkerCore) => void)[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  async use<T>(ask: (core: WorkerCore) => Promise<T>): Promise<T> {
    const core = await this.#take();
    try {
      return await ask(core);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(core);
      else this.#free.push(core);
    }
  }

  #take(): WorkerCore | Promise<WorkerCore> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#cores.length === this.#most) return new Promise((resolve) => this.#waiting.push(resolve));
    const core = createWorkerCore(limits);
    this.#cores.push(core);
    return core;
  }

  async close(): Promise<void> {
    await Promise.all(this.#cores.map((core) => core.close()));
  }
}
