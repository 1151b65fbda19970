/** The JSON of an object in pieces: its first empty list of a name is filled with these elements. */
export function* jsonWith(object: object, name: string, elements: Iterable<unknown>): Generator<string> {
  const text = JSON.stringify(object, null, 2);
  const at = text.indexOf(`"${name}": []`);
  const opened = at + `"${name}": [`.length;
  const indent = ' '.repeat(at - text.lastIndexOf('\n', at) - 1);
  yield text.slice(0, opened);
  let isEmpty = true;
  for (const element of elements) {
    const written = JSON.stringify(element, null, 2).replaceAll('\n', `\n${indent}  `);
    yield `${isEmpty ? '' : ','}\n${indent}  ${written}`;
    isEmpty = false;
  }
  yield `${isEmpty ? '' : `\n${indent}`}${text.slice(opened)}\n`;
}
