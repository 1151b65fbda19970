/** A message that begins small and has no full stop, as a sentence. */
export function asSentence(message: string): string {
  const begun = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

/** `1 sample`, `2 samples`. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** `230 ms`, `1.4 s`. */
export const seconds = (milliseconds: number) =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

/** A file's address, or a message with one in it, as seen from the open folders. */
export const fromFolders = (text: string, folders: readonly { uri: string }[] = []) =>
  folders.reduce((shorter, { uri }) => shorter.replaceAll(`${uri.replace(/\/$/, '')}/`, ''), text);

/** A policy without the METADATA before its package. */
export const body = (rego: string) => rego.replace(/^(?:\s*#.*\n|\s*\n)*(?=package\b)/, '');
