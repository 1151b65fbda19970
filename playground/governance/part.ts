import { LitElement, type PropertyValues } from 'lit';
import type { Source } from './source.ts';
import { Refusal } from './source.ts';
import { type View, writeView } from './state/view.ts';

/** Leads to another view. */
export type Go = (view: View) => void;

/** A part of the page. One style sheet is for all of them. */
export class Part extends LitElement {
  static override properties = { view: { attribute: false }, source: { attribute: false }, go: { attribute: false } };
  declare view: View;
  declare source: Source;
  declare go: Go;

  protected override createRenderRoot(): this {
    return this;
  }

  /** What makes a link lead there without loading the page anew. */
  protected to(view: View) {
    return {
      href: writeView(view),
      click: (event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        this.go(view);
      },
    };
  }
}

/** A part that asks when its view changes, and shows what was asked last. */
export abstract class AskingPart<Answer> extends Part {
  static override properties = {
    ...Part.properties,
    answer: { state: true },
    refusal: { state: true },
    asking: { state: true },
  };
  declare answer: Answer | undefined;
  declare refusal: Refusal | undefined;
  declare asking: boolean;
  #last = 0;

  protected abstract ask(): Promise<Answer>;
  /** What the answer depends on. */
  protected abstract key(): string;
  #key: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const key = this.key();
    if (key === this.#key) return;
    this.#key = key;
    this.#last += 1;
    const mine = this.#last;
    this.asking = true;
    this.ask().then(
      (answer) => {
        if (mine !== this.#last) return;
        Object.assign(this, { answer, refusal: undefined, asking: false });
      },
      (error: unknown) => {
        if (mine !== this.#last) return;
        Object.assign(this, { refusal: refusalOf(error), asking: false });
      },
    );
  }
}

/** What went wrong, in words. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal({ code: 'page_failed', message: 'the page could not show that', help: 'Load the page again.' });
}
