import type { Position, Range } from '../../core/host/boundary.ts';
import type { ResourceSource } from '../resource/document.ts';
import type { Blanks } from './blanks.ts';
import { type Edit, type Outcome, refuse } from './edit.ts';
import type { Lines } from './lines.ts';

export type Path = readonly (string | number)[];

/** What is to be added to a body: attributes by name with their text, and nested blocks by their lines. */
export interface Addition {
  attributes: ReadonlyMap<string, string>;
  blocks: readonly (readonly string[])[];
}

/** The braces of a resource or of a block in it, as far as the places that core knows tell. */
export class Body {
  readonly #source: ResourceSource;
  readonly #lines: Lines;
  readonly #path: Path;

  constructor(source: ResourceSource, lines: Lines, path: Path) {
    this.#source = source;
    this.#lines = lines;
    this.#path = path;
  }

  add(addition: Addition, blanks: Blanks): Outcome {
    const { attributes, blocks } = addition;
    const header = this.#header();
    if (!header) return refuse('the block that it belongs to is not written out');
    if ([...attributes.keys()].some((name) => this.#isHidden(name, header)))
      return refuse('the attribute is there already, in a way that cannot be read');
    const brace = this.#lines.after(header.end).indexOf('{');
    const open: Position = { line: header.end.line, column: header.end.column + brace + 1 };
    if (brace < 0) return refuse('its block does not begin on the line of its name');
    const last = this.#attributes().at(-1);
    if (!this.#lines.endsAt(open)) return this.#unfold(header, open, addition, blanks);
    const place = last ? last.end : open;
    if (!this.#lines.endsAt(place)) return refuse('something else stands on the same line');
    if (!last && this.#isDynamic(header)) return refuse('the block is made by `dynamic`');
    const inner = last ? this.#lines.indentAt(last.start.line) : `${this.#lines.indentAt(header.start.line)}  `;
    const edits: Edit[] = [];
    if (attributes.size > 0) edits.push(...this.#addAttributes(attributes, place, last, inner, blanks));
    const foot = this.#foot(place);
    const isApart = last !== undefined || attributes.size > 0;
    for (const block of blocks) {
      const text = [...(isApart ? [''] : []), ...block.map((line) => inner + line)];
      edits.push(this.#insert(foot, text, blanks));
    }
    return { edits };
  }

  /** Lines behind those of an attribute, in line with those that it stands together with. */
  #addAttributes(
    attributes: Addition['attributes'],
    place: Position,
    last: Range | undefined,
    inner: string,
    blanks: Blanks,
  ): Edit[] {
    const group = last && last.start.line === last.end.line ? this.#lines.alignedWith(last.start.line) : [];
    const columns = new Set(group.map(({ equals }) => equals));
    const isAligned = columns.size <= 1;
    const names = [...attributes.keys(), ...(isAligned ? group.map(({ name }) => name) : [])];
    const widest = Math.max(...names.map((name) => name.length));
    const wider = isAligned
      ? group.filter(({ name, gap }) => gap.end.column - gap.start.column !== widest - name.length + 1)
      : [];
    const { file } = this.#source;
    const aligned = wider.map(({ name, gap }) => ({ file, range: gap, text: [' '.repeat(widest - name.length + 1)] }));
    const lines = [...attributes].map(([name, text]) => `${inner}${name.padEnd(widest)} = ${text}`);
    return [...aligned, this.#insert(this.#lines.endOf(place.line), lines, blanks)];
  }

  /** A body on one line gets lines of its own. */
  #unfold(header: Range, open: Position, { attributes, blocks }: Addition, blanks: Blanks): Outcome {
    const rest = this.#lines.after(open);
    const found = this.#attributes();
    const [own] = found;
    const end = own ? own.end : open;
    const close = /^\s*\}/.exec(this.#lines.after(end))?.[0];
    const isSimple = close !== undefined && found.length <= 1 && end.line === open.line && rest !== '';
    if (!isSimple) return refuse('its block stands on one line with something else');
    const outer = this.#lines.indentAt(header.start.line);
    const kept = own ? [this.#lines.slice(own)] : [];
    const added = [...attributes].map(([name, text]) => `${name} = ${text}`);
    const lines = [...kept, ...added, ...blocks.flat()].map((line) => `${outer}  ${line}`);
    const text = ['', ...lines, `${outer}}`].join(this.#lines.newline);
    const range = { start: open, end: { line: end.line, column: end.column + close.length } };
    return { edits: [{ file: this.#source.file, range, text: blanks.unmark(text) }] };
  }

  #insert(at: Position, lines: readonly string[], blanks: Blanks): Edit {
    const text = blanks.unmark(['', ...lines].join(this.#lines.newline));
    return { file: this.#source.file, range: { start: at, end: at }, text };
  }

  /** Where a nested block goes: before the closing brace, which is known of the resource, and else behind the attributes. */
  #foot(place: Position): Position {
    if (this.#path.length > 0) return this.#lines.endOf(place.line);
    let line = this.#source.block.end.line - 1;
    while (line > place.line && this.#lines.at(line).trim() === '') line--;
    return this.#lines.endOf(line);
  }

  #header(): Range | undefined {
    return this.#path.length === 0 ? this.#source.header : this.#source.paths[this.#path.join('/')];
  }

  #isDynamic(header: Range): boolean {
    return this.#lines.after(header.start).startsWith('dynamic');
  }

  /** The attributes of this body, not those of blocks in it, in the order of the text. */
  #attributes(): Range[] {
    const prefix = this.#path.map((step) => `${step}/`).join('');
    const own = Object.entries(this.#source.paths).filter(
      ([key]) => key.startsWith(prefix) && !key.slice(prefix.length).includes('/'),
    );
    return own.map(([, range]) => range).sort((a, b) => a.end.line - b.end.line || a.end.column - b.end.column);
  }

  /** An attribute that has no value, as with `null`, has no place; a second of its name would be a mistake. */
  #isHidden(name: string, header: Range): boolean {
    const isWhole = this.#path.length === 0;
    const end = isWhole ? this.#source.block.end.line : (this.#attributes().at(-1)?.end.line ?? header.end.line);
    const indent = this.#lines.indentAt(header.start.line).length + 2;
    const pattern = new RegExp(`^\\s{0,${indent}}${name}\\s*=`);
    for (let line = header.start.line + 1; line <= end; line++) if (pattern.test(this.#lines.at(line))) return true;
    return false;
  }
}
