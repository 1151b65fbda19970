import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { wantedInPieces } from '../../engine/resource/wanted.ts';
import { type ReadJson, readJson } from '../files/index.ts';

/** Resources that are read before they are given away. */
const perPiece = 1000;

/** Reads a state file and gives its resources away in pieces, as fast as they are taken. At its end, the rest of the state. */
export async function* piecesOf(path: string, name: string): AsyncGenerator<unknown[], ReadJson> {
  const given = new PassThrough({ objectMode: true, highWaterMark: 1 });
  const left = new AbortController();
  let piece: unknown[] = [];
  const give = async (atLeast: number) => {
    if (piece.length < atLeast || given.destroyed) return;
    const full = piece;
    piece = [];
    if (!given.write(full)) await once(given, 'drain', { signal: left.signal }).catch(() => undefined);
  };
  const wanted = wantedInPieces((resource) => piece.push(resource));
  const reading = readJson(path, name, wanted, () => give(perPiece)).finally(async () => {
    await give(1);
    given.end();
  });
  try {
    for await (const full of given) yield full;
    return await reading;
  } finally {
    left.abort();
  }
}
