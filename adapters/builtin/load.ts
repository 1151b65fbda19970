import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { distFile } from '../files/dist.ts';
import { type Builtin, builtinOf, type Catalogue, type PolicyTexts } from './catalogue.ts';

/** Reads what `makeBuiltin` made, and the build has validated. Rejects with a message for the user if the installation is not whole. */
export async function loadBuiltin(): Promise<Builtin> {
  try {
    const catalogue = JSON.parse(await readFile(distFile('builtin.json'), 'utf8')) as Catalogue;
    return builtinOf(catalogue, {
      texts: () => orMissing(() => JSON.parse(readFileSync(distFile('builtin.texts.json'), 'utf8')) as PolicyTexts),
      wasm: () => orMissing(() => new Uint8Array(readFileSync(distFile('builtin.wasm')))),
      program: pathToFileURL(distFile('builtin.js')).href,
    });
  } catch (cause) {
    throw missing(cause);
  }
}

function orMissing<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw missing(cause);
  }
}

function missing(cause: unknown): Error {
  return new Error('the built-in policies are not there: build with `npm start`, or install Decree again', { cause });
}
