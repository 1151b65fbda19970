import { closeSync, openSync, readSync } from 'node:fs';
import { wantedInPieces } from '../../engine/resource/wanted.ts';
import { type ReadJson, readJson } from '../files/json.ts';

/** Resources that are read before they are given away; about as many as a root module has. */
const perPiece = 1000;

/** How Terraform begins a state file. */
const stateStart = /^\s*\{\s*"version"\s*:\s*4\s*,/;

/** Whether a file begins as a state file does, and not as what is shown of a state or a plan. */
export function startsAsState(path: string): boolean {
  const bytes = Buffer.alloc(64);
  const handle = openSync(path, 'r');
  try {
    return stateStart.test(bytes.toString('latin1', 0, readSync(handle, bytes)));
  } finally {
    closeSync(handle);
  }
}

/** Reads a state file and gives its resources away in pieces: none is held. What is read has no resources, therefore. */
export async function readInPieces(path: string, take: (resources: unknown[]) => Promise<void>): Promise<ReadJson> {
  let piece: unknown[] = [];
  const give = async (atLeast: number) => {
    if (piece.length < atLeast) return;
    const full = piece;
    piece = [];
    await take(full);
  };
  const wanted = wantedInPieces((resource) => piece.push(resource));
  const read = await readJson(path, path, wanted, () => give(perPiece));
  if (read.json !== undefined) await give(1);
  return read;
}
