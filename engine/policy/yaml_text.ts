import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Location, Range, SourceText } from '../../core/host/boundary.ts';

/** A YAML text as a value, with the place of each part of it. */
export interface YamlText {
  value: unknown;
  /** Where the part at a path stands, or the nearest part round it. */
  placeOf(path: readonly PropertyKey[]): Location;
  diagnostics: Diagnostic[];
}

/** Reads a YAML text; one that is not YAML has the value `undefined` and diagnostics. */
export function readYaml({ file, text }: SourceText): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

  const rangeOf = (start: number, end: number): Range => ({ start: positionOf(start), end: positionOf(end) });
  const positionOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeOf = (path: readonly PropertyKey[]): Location => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return { file, range: rangeOf(node.range[0], node.range[1]) };
    }
    return { file, range: rangeOf(0, 0) };
  };
  const mistake = (message: string, range: Range): Diagnostic => ({
    code: 'yaml_syntax_error',
    severity: 'error',
    message: `this is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    help: 'look at the indentation and the quotes here',
    file,
    range,
  });

  const diagnostics = document.errors.map((error) => mistake(error.message, rangeOf(error.pos[0], error.pos[1])));
  if (diagnostics.length > 0) return { value: undefined, placeOf, diagnostics };
  try {
    return { value: document.toJS(), placeOf, diagnostics };
  } catch {
    // The library refuses aliases that multiply to a huge value.
    return { value: undefined, placeOf, diagnostics: [mistake('its aliases multiply without bound', rangeOf(0, 0))] };
  }
}
