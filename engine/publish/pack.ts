import { z } from 'zod';
import { SourceText } from '../../core/host/boundary.ts';
import { encodeText } from '../evaluate/bytes.ts';

// What every JavaScript host offers beside the language; engine/ has no host's types.
declare const crypto: { subtle: { digest(name: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> } };

/** Where the policies of sources lie, below the folder of `decree.yaml`. */
export const packFolder = '.decree/sources';

const Pack = z.object({ files: z.array(SourceText) });

/** The file that has the policies of a source, by what is in it. */
export const packFile = (content: string): string => `${packFolder}/${content.replace('sha256:', '')}.json`;

/** The Rego of a source that is used: policies and what they share, not their tests, nor what a bundle has for plain OPA. */
export function packOf(texts: readonly SourceText[]): string {
  const rego = texts.filter(({ file }) => file.endsWith('.rego') && !file.endsWith('_test.rego'));
  const published = rego.filter(({ file }) => /^(policies|modules)\//.test(file));
  const files = (published.length > 0 ? published : rego).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return JSON.stringify({ files: files.map(({ file, text }) => ({ file, text })) });
}

/** The texts of a pack; nothing where it is none. */
export function readPack(text: string): SourceText[] | undefined {
  try {
    return Pack.safeParse(JSON.parse(text)).data?.files;
  } catch {
    return undefined;
  }
}

/** `sha256:…` of a text. */
export async function contentOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encodeText(text)));
  return `sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
