import type { Draft } from './draft.ts';
import { draftFrom } from './shape.ts';

/** What a shared draft begins with; the number changes with its form. */
const mark = 'decree1.';
/** A small text can hide a huge one. */
const mostBytes = 4_000_000;

/** The draft as text for a link's fragment: compressed, nothing but letters, digits, `-`, `_` and `.`. */
export async function packed({ sentence, policy, tests, samples }: Draft): Promise<string> {
  const json = JSON.stringify({ sentence, policy, tests, samples });
  const bytes = await throughStream(new TextEncoder().encode(json), new CompressionStream('deflate-raw'), Infinity);
  return mark + base64url(bytes ?? new Uint8Array());
}

/** The draft of a link, of its fragment alone, or of a saved file; nothing if it is none. */
export async function unpacked(shared: string): Promise<Draft | undefined> {
  const trimmed = shared.trim();
  if (trimmed.startsWith('{')) return draftFrom(parsed(trimmed));
  const start = trimmed.indexOf(mark);
  if (start < 0) return undefined;
  const bytes = fromBase64url(trimmed.slice(start + mark.length));
  const json = bytes && (await throughStream(bytes, new DecompressionStream('deflate-raw'), mostBytes));
  return json && draftFrom(parsed(new TextDecoder().decode(json)));
}

/** The draft as a file that people can read. */
export const asFile = ({ sentence, policy, tests, samples }: Draft) =>
  `${JSON.stringify({ sentence, policy, tests, samples }, null, 2)}\n`;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What a stream makes of the bytes; nothing if it refuses them, or makes more than `most`. */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return undefined;
      }
      parts.push(value);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
