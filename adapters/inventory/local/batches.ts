import type { Batch, InventoryResource } from '../../../engine/inventory/source.ts';

/** Resources of a batch. */
const perBatch = 1000;

export type ReadBatch = Batch & { failed?: true };

/** The first batch says what was wrong; each but the last says how many resources were before the next. */
export function* batchesOf(
  resources: readonly InventoryResource[],
  told: Omit<ReadBatch, 'resources' | 'next'>,
  from: number,
): Generator<ReadBatch> {
  for (let at = Math.min(from, resources.length); ; ) {
    const end = Math.min(at + perBatch, resources.length);
    const isFirst = at === from || end === at;
    yield {
      ...(isFirst ? told : { diagnostics: [] }),
      resources: resources.slice(at, end),
      ...(end < resources.length && { next: String(end) }),
    };
    if (end >= resources.length) return;
    at = end;
  }
}

/** Where to read on: how many resources were before. */
export function countOf(from: string | undefined): number {
  const count = Number(from ?? 0);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}
