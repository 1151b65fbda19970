import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { findRoots, isFolder, isTerraform, pickJson, readJson, startsObject } from '../../adapters/files/index.ts';
import type { Core } from '../../core/host/boundary.ts';
import { wanted } from '../../engine/resource/wanted.ts';
import { badCall } from '../host/exit.ts';
import { openStdin, stdinName } from '../host/stdin.ts';
import { type Input, type ReadOptions, refused } from './input.ts';
import { readPipedRoot, readRoot } from './root.ts';
import { readShown } from './shown.ts';

/** Reads what a PATH of the command line stands for: one input, or one for each root module below a folder. */
export async function readInputs(core: Core, path: string, options: ReadOptions): Promise<Input[]> {
  if (path === stdinName) return [await readPiped(core, options)];
  if (await isFolder(path)) return readFolder(core, withoutSource(path, options), path);
  if (isTerraform(basename(path))) return [await readRoot(core, path, withoutSource(path, options))];
  return [await readShown(core, await readJson(path, path, wanted), path, options)];
}

async function readFolder(core: Core, options: ReadOptions, path: string): Promise<Input[]> {
  const { roots, diagnostics } = await findRoots(path);
  const inputs: Input[] = diagnostics.length === 0 ? [] : [refused(path, ...diagnostics)];
  for (const root of roots) inputs.push(await readRoot(core, root, options));
  return inputs;
}

async function readPiped(core: Core, options: ReadOptions): Promise<Input> {
  const { first, chunks } = await openStdin();
  if (startsObject(first)) return readShown(core, await pickJson(chunks, stdinName, wanted), stdinName, options);
  const piped = (await text(chunks)).replace(/^\ufeff/, '');
  return readPipedRoot(core, piped, withoutSource(stdinName, options));
}

function withoutSource(path: string, options: ReadOptions): ReadOptions {
  if (options.source === undefined) return options;
  throw badCall(
    `\`--source\` goes with a plan or a state, but \`${path}\` is Terraform text itself`,
    'name a plan in JSON, or leave `--source` out',
  );
}
