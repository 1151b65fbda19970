import type { Choice, Written } from './edit.ts';

/** A value that only the user knows, as policies write it: a variable that need not be there. */
const blank = /^\$\{var\.([\w-]+)\}$/;

const marked = /\uE000(\d+)\uE001/;

/** True for a value that the user is to choose. */
export function isBlank(value: unknown): value is string {
  return typeof value === 'string' && blank.test(value);
}

/** Finds what a variable may stand for where it is the value of an attribute; the path is that of the attribute. */
export type Suggest = (variable: string, path: readonly (string | number)[]) => Choice['options'];

/** Keeps the places to fill in apart from the text, while values are written as Terraform. */
export class Blanks {
  readonly #choices: Choice[] = [];
  readonly #known = new Map<string, number>();

  /** The value with a mark, itself a reference, in the place of each blank. */
  mark(value: unknown, path: readonly (string | number)[], suggest: Suggest): unknown {
    if (Array.isArray(value)) return value.map((inner, index) => this.mark(inner, [...path, index], suggest));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([name, inner]) => [name, this.mark(inner, [...path, name], suggest)]);
      return Object.fromEntries(entries);
    }
    const [, variable] = (typeof value === 'string' && blank.exec(value)) || [];
    return variable === undefined ? value : `\${\uE000${this.#indexOf(suggest(variable, path))}\uE001}`;
  }

  /** The text with the choices in the place of their marks. */
  unmark(text: string): Written {
    const parts = text.split(marked);
    return parts.flatMap((part, at): (string | Choice)[] => {
      if (at % 2 === 0) return part === '' ? [] : [part];
      const choice = this.#choices[Number(part)];
      return choice ? [choice] : [];
    });
  }

  #indexOf(options: Choice['options']): number {
    const key = options.join('\n');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.#choices.push({ options }) - 1;
    this.#known.set(key, index);
    return index;
  }
}
