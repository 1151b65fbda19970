import { createHash } from 'node:crypto';

/** Longer names are refused by common file systems. */
const longest = 200;

/** The ids of a batch are somebody's text; whatever they hold, this names one file inside a folder, the same for the same id. */
export function fileNameOf(id: string): string {
  const encoded = encodeURIComponent(id.toWellFormed())
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/^\.+/, (dots) => '%2E'.repeat(dots.length));
  if (encoded !== '' && encoded.length <= longest) return encoded;
  return `${encoded.slice(0, longest - 17)}-${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;
}
