import type { Choice, Written } from '../../engine/fix/edit.ts';

/** Numbers the places to fill in; the same choice has one number wherever it stands. */
export class TabStops {
  readonly #numbers = new Map<Choice, number>();

  /** A text in the language of snippets. */
  snippet(text: Written): string {
    return text.map((part) => (typeof part === 'string' ? escapeSnippet(part) : this.#stop(part))).join('');
  }

  #stop(choice: Choice): string {
    const known = this.#numbers.get(choice);
    const number = known ?? this.#numbers.size + 1;
    this.#numbers.set(choice, number);
    const [first, ...others] = choice.options;
    if (others.length === 0) return `\${${number}:${escapeSnippet(first)}}`;
    return `\${${number}|${choice.options.map((option) => option.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
  }
}

/** A text that means nothing but itself in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
