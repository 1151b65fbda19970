import type { Position, Range } from '../../core/host/boundary.ts';

const nothingMore = /^\s*(#.*|\/\/.*)?$/;
const assignment = /^(\s*)([\w-]+)(\s*)=(?!=)/;

/** A text by its lines, which count from 1 as everywhere in core's answers. */
export class Lines {
  readonly newline: '\n' | '\r\n';
  readonly #lines: readonly string[];

  constructor(text: string) {
    this.newline = text.includes('\r\n') ? '\r\n' : '\n';
    this.#lines = text.split(/\r\n|\n/);
  }

  at(line: number): string {
    return this.#lines[line - 1] ?? '';
  }

  indentAt(line: number): string {
    return /^\s*/.exec(this.at(line))?.[0] ?? '';
  }

  endOf(line: number): Position {
    return { line, column: this.at(line).length + 1 };
  }

  /** The end of the text. */
  end(): Position {
    return this.endOf(this.#lines.length);
  }

  /** What stands on the line from a position on. */
  after({ line, column }: Position): string {
    return this.at(line).slice(column - 1);
  }

  before({ line, column }: Position): string {
    return this.at(line).slice(0, column - 1);
  }

  /** True where nothing follows on the line but a comment. */
  endsAt(position: Position): boolean {
    return nothingMore.test(this.after(position));
  }

  /** The text of a range. */
  slice({ start, end }: Range): string {
    if (start.line === end.line) return this.at(start.line).slice(start.column - 1, end.column - 1);
    const between = this.#lines.slice(start.line, end.line - 1);
    return [this.after(start), ...between, this.before(end)].join(this.newline);
  }

  /** The lines with an assignment that `terraform fmt` aligns with the one on this line: those that stand together with it. */
  alignedWith(line: number): Assigned[] {
    const indent = this.indentAt(line);
    const isPeer = (at: number) => {
      const [, before] = assignment.exec(this.at(at)) ?? [];
      return before === indent && this.at(at) !== '';
    };
    const group: Assigned[] = [];
    if (!isPeer(line)) return group;
    let first = line;
    while (isPeer(first - 1)) first--;
    for (let at = first; isPeer(at); at++) {
      const [, before = '', name = '', gap = ''] = assignment.exec(this.at(at)) ?? [];
      const start = before.length + name.length + 1;
      group.push({
        name,
        equals: start + gap.length,
        gap: { start: { line: at, column: start }, end: { line: at, column: start + gap.length } },
      });
    }
    return group;
  }
}

/** A line with an assignment. */
export interface Assigned {
  name: string;
  /** Column of the `=`. */
  equals: number;
  /** The space before the `=`. */
  gap: Range;
}
