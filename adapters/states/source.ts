import type { Diagnostic } from '../../core/host/boundary.ts';
import { describedResources } from '../../engine/inventory/described.ts';
import { withoutSecrets } from '../../engine/inventory/secrets.ts';
import type { Batch, InventorySource, Shard } from '../../engine/inventory/source.ts';
import { readState } from '../../engine/resource/state.ts';
import type { Schemas } from '../../knowledge/schema/index.ts';
import type { Patience } from '../rest/index.ts';
import { download, type Stored } from './download.ts';
import { piecesOf } from './pieces.ts';
import { isEncrypted, stateEncrypted } from './problem.ts';

export interface StateOptions {
  /** As reports name it. */
  name: string;
  schemas: Schemas;
  environment?: NodeJS.ProcessEnv;
  patience?: Patience;
}

/** The bytes of a state; none where it is not there. */
export type Opened = { ok: true; bytes?: AsyncIterable<Uint8Array> } | { ok: false; diagnostics: Diagnostic[] };

/** Where states are kept. */
export interface Keeper {
  list(signal: AbortSignal): Promise<{ keys: string[]; diagnostics: Diagnostic[] }>;
  open(key: string, signal: AbortSignal): Promise<Opened>;
  /** What an error while the bytes come means. */
  problemOf(error: unknown, key: string): Diagnostic[];
}

/** A source of states: a shard is a state. */
export function stateSource({ name, schemas }: StateOptions, keeper: Keeper): InventorySource {
  return {
    name,
    tells: 'code',
    async shards(signal) {
      const { keys, diagnostics } = await keeper.list(signal);
      const shards = keys.map((key) => ({ id: `${name}/${key}`, root: `${name}/${key}` }));
      return { shards, diagnostics };
    },
    async *read({ id }: Shard, from, signal) {
      const stored = await bring(keeper, id.slice(name.length + 1), signal);
      if (signal.aborted) return stored.remove?.();
      if (stored.diagnostics) return yield { resources: [], diagnostics: stored.diagnostics, failed: true as const };
      if (!stored.file) return yield { resources: [], diagnostics: [] };
      try {
        yield* batchesOf(stored.file, { root: id, from, schemas });
      } finally {
        await stored.remove();
      }
    },
  };
}

type Brought =
  | (Stored & { diagnostics?: never })
  | { diagnostics: Diagnostic[]; file?: never; remove?: never }
  | { file?: never; diagnostics?: never; remove?: never };

async function bring(keeper: Keeper, key: string, signal: AbortSignal): Promise<Brought> {
  const opened = await keeper.open(key, signal);
  if (!opened.ok) return { diagnostics: opened.diagnostics };
  if (!opened.bytes) return {};
  return download(opened.bytes, (error) => keeper.problemOf(error, key));
}

/** A state in pieces, from where an earlier reading of the same state stopped. */
async function* batchesOf(
  { path, digest }: NonNullable<Stored['file']>,
  { root, from, schemas }: { root: string; from: string | undefined; schemas: Schemas },
): AsyncGenerator<Batch & { failed?: true }, void> {
  const [before, count] = from?.split(':') ?? [];
  const skipped = before === digest ? Number(count) : 0;
  let given = 0;
  const pieces = piecesOf(path, root);
  for (let next = await pieces.next(); ; next = await pieces.next()) {
    if (next.done) {
      const { json, problem } = next.value;
      const diagnostics = isEncrypted(json) ? [stateEncrypted(root)] : problem ? [problem] : shapeOf(json, root);
      const isFailed = diagnostics.some(({ severity }) => severity === 'error');
      return yield { resources: [], diagnostics, ...(isFailed && { failed: true as const }) };
    }
    given++;
    if (given <= skipped) continue;
    const state = { version: 4, resources: next.value.map(withoutSecrets) };
    const configuration = readState(state, root, { schemas });
    yield {
      resources: describedResources(configuration),
      diagnostics: configuration.diagnostics,
      next: `${digest}:${given}`,
    };
  }
}

/** What is wrong with a state whose resources were given away. */
function shapeOf(json: unknown, root: string): Diagnostic[] {
  return readState(json, root).diagnostics;
}
