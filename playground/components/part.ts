import { LitElement } from 'lit';
import type { Draft } from '../state/draft.ts';
import type { Session } from '../state/session.ts';
import type { State } from '../state/store.ts';
import type { Work } from '../work/work.ts';

/** A part of the page: shows the state, and hands what the user does to the work. One style sheet is for all of them. */
export class Part extends LitElement {
  static override properties = { state: { attribute: false }, work: { attribute: false } };
  declare state: State;
  declare work: Work;

  get draft(): Draft {
    return this.state.history.present;
  }

  get session(): Session {
    return this.state.session;
  }

  protected override createRenderRoot(): this {
    return this;
  }
}
