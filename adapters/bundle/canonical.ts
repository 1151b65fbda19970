/** Stands before the text of a number, so that it is hashed as it was written. */
const numberMark = '\u0000';

const numbersAndTexts = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A JSON text as OPA hashes it: members in order of their names, no space, numbers as written. Throws where it is no JSON. */
export function canonicalJson(text: string): string {
  const marked = text.replace(numbersAndTexts, (found) =>
    found.startsWith('"') ? found : JSON.stringify(`${numberMark}${found}`),
  );
  JSON.parse(text);
  return written(JSON.parse(marked));
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return `{${members.map(([name, member]) => `${scalar(name)}:${written(member)}`).join(',')}}`;
  }
  return typeof value === 'string' && value.startsWith(numberMark) ? value.slice(1) : scalar(value);
}

/** Go escapes the two separators of lines that JavaScript leaves. */
const scalar = (value: unknown): string =>
  JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
