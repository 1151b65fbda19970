import type { Diagnostic } from '../../../core/host/boundary.ts';
import type { Batch, InventoryResource, InventorySource, Shard } from '../../../engine/inventory/source.ts';

export interface Reading {
  shards: Shard[];
  resources: InventoryResource[];
  diagnostics: Diagnostic[];
  /** Ids of the shards that are not whole. */
  failed: string[];
  batches: number;
}

/** Reads all shards of a source, one after the other. */
export async function readAll(source: InventorySource, signal = new AbortController().signal): Promise<Reading> {
  const { shards, diagnostics } = await source.shards(signal);
  const reading: Reading = { shards, resources: [], diagnostics: [...diagnostics], failed: [], batches: 0 };
  for (const shard of shards) {
    for await (const batch of source.read(shard, undefined, signal)) {
      reading.batches++;
      reading.resources.push(...batch.resources);
      reading.diagnostics.push(...batch.diagnostics);
      if (batch.failed) reading.failed.push(shard.id);
    }
  }
  return reading;
}

export async function batchesOf(
  reading: AsyncIterable<Batch & { failed?: true }>,
): Promise<(Batch & { failed?: true })[]> {
  const batches: (Batch & { failed?: true })[] = [];
  for await (const batch of reading) batches.push(batch);
  return batches;
}
