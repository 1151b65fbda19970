import { resolve } from 'node:path';
import type { Diagnostic } from '../../../core/host/boundary.ts';
import { describedResources } from '../../../engine/inventory/described.ts';
import { withoutSecrets } from '../../../engine/inventory/secrets.ts';
import { withoutShownSecrets } from '../../../engine/inventory/shown_secrets.ts';
import type { InventorySource, Shard } from '../../../engine/inventory/source.ts';
import { kindOf } from '../../../engine/resource/detect.ts';
import { readPlan } from '../../../engine/resource/plan.ts';
import { readState } from '../../../engine/resource/state.ts';
import { schemas } from '../../builtin/schemas.ts';
import { findShown } from '../find.ts';
import { readInPieces, startsAsState } from '../pieces.ts';
import { openFile } from '../read.ts';
import { batchesOf, countOf, type ReadBatch } from './batches.ts';
import { expand } from './paths.ts';
import { queued } from './queued.ts';
import { mayBe } from './sniff.ts';

const readers = { plan: readPlan, state: readState };

export interface LocalSettings {
  name: string;
  paths: string[];
}

/** Files of states or of plans on this machine; a file is a shard, and a root. */
export function openShown(kind: 'state' | 'plan', { name, paths }: LocalSettings, folder: string): InventorySource {
  return {
    name,
    tells: 'code',
    async shards() {
      const named = await expand(folder, paths, 'files');
      const { files, diagnostics } = await findShown(named.paths.map((path) => resolve(folder, path)));
      const found = files.filter(({ path, isNamed }) => isNamed || mayBe(kind, path));
      const below = (path: string) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path);
      const shards = found.map(({ path }): Shard => ({ id: `${name}:${below(path)}`, root: below(path) }));
      const problems = [...named.diagnostics, ...diagnostics];
      if (shards.length === 0 && problems.length === 0) problems.push(nothingThere(kind, name, paths));
      return { shards, diagnostics: problems };
    },
    read: ({ root }, from) => readShown(kind, { root, path: resolve(folder, root) }, countOf(from)),
  };
}

interface ShownFile {
  root: string;
  path: string;
}

async function* readShown(kind: 'state' | 'plan', file: ShownFile, from: number): AsyncGenerator<ReadBatch> {
  const { root, path } = file;
  const opened = await openFile(path);
  if (opened.isLarge && kind === 'state' && startsAsState(path)) return yield* readLargeState(file, from);
  const { json, problem } = await opened.json();
  if (json === undefined) return yield broken(problem ?? notA(kind, root));
  const found = kindOf(json);
  if (found !== kind) return yield broken(problem ?? notA(kind, root));
  const configuration = readers[kind](withoutMarked(json), root, { schemas: schemas() });
  const diagnostics = [...(problem ? [problem] : []), ...configuration.diagnostics];
  const isBroken = diagnostics.some(({ severity }) => severity === 'error');
  yield* batchesOf(describedResources(configuration), { diagnostics, ...(isBroken && { failed: true }) }, from);
}

/** Of a large state, no more is held than a piece. */
async function* readLargeState({ root, path }: ShownFile, from: number): AsyncGenerator<ReadBatch> {
  let before = 0;
  const pieces = queued<unknown[], Awaited<ReturnType<typeof readInPieces>>>((put) => readInPieces(path, put));
  for await (const piece of pieces.items) {
    const configuration = readState({ version: 4, resources: piece.map(withoutSecrets) }, root, { schemas: schemas() });
    const resources = describedResources(configuration);
    before += resources.length;
    if (before <= from) continue;
    const isBroken = configuration.diagnostics.some(({ severity }) => severity === 'error');
    const { diagnostics } = configuration;
    yield { resources, diagnostics, next: String(before), ...(isBroken && { failed: true }) };
  }
  const { json, problem } = await pieces.result;
  if (problem) yield broken(problem);
  else if (kindOf(json) !== 'state') yield broken(notA('state', root));
}

/** A state file marks what is sensitive in one way, what is shown of a state or a plan in another. */
function withoutMarked(json: unknown): unknown {
  const { resources } = json as { resources?: unknown };
  if (Array.isArray(resources)) return { ...(json as object), resources: resources.map(withoutSecrets) };
  return withoutShownSecrets(json);
}

function broken(problem: Diagnostic): ReadBatch {
  return { resources: [], diagnostics: [problem], failed: true };
}

function notA(kind: 'state' | 'plan', file: string): Diagnostic {
  return {
    code: 'inventory_other',
    severity: 'error',
    message: `\`${file}\` is no ${kind} that can be read`,
    help:
      kind === 'state'
        ? 'name state files, or write one with `terraform show -json > state.json`'
        : 'write a plan with `terraform show -json plan.out > plan.json`',
    file,
  };
}

function nothingThere(kind: 'state' | 'plan', name: string, paths: readonly string[]): Diagnostic {
  return {
    code: 'inventory_empty',
    severity: 'error',
    message: `the source \`${name}\` has no ${kind}: nothing is there at ${paths.map((path) => `\`${path}\``).join(', ')}`,
    help: 'mend its `paths` in decree.yaml: they are relative to that file',
  };
}
