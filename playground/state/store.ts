import { type Draft, type Edit, edited, emptyDraft } from './draft.ts';
import { begin, type History, record, redone, undone } from './history.ts';
import { newSession, type Session } from './session.ts';

export interface State {
  history: History<Draft>;
  session: Session;
}

export type Action =
  | { type: 'edit'; edit: Edit; at: number }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'session'; change: Changes<Session> };

/** Undefined takes a property away. */
export type Changes<T> = { [K in keyof T]?: T[K] | undefined };

/** Typing of the same text is one step of undo. */
const mergeOf = (edit: Edit) => {
  if (edit.type === 'sample') return `sample ${edit.id}`;
  return edit.type === 'sentence' || edit.type === 'policy' || edit.type === 'tests' ? edit.type : undefined;
};

/** The state after an action; the same object if nothing changes. */
export function reduce(state: State, action: Action): State {
  if (action.type === 'session') return { ...state, session: changed(state.session, action.change) };
  const history = historyAfter(state.history, action);
  return history === state.history ? state : { ...state, history };
}

function historyAfter(history: History<Draft>, action: Exclude<Action, { type: 'session' }>): History<Draft> {
  if (action.type === 'undo') return history.past.length > 0 ? undone(history) : history;
  if (action.type === 'redo') return history.future.length > 0 ? redone(history) : history;
  return record(history, edited(history.present, action.edit), action.at, mergeOf(action.edit));
}

function changed(session: Session, change: Changes<Session>): Session {
  const entries = Object.entries({ ...session, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Session;
}

/** Holds the state, and tells of its changes. */
export class Store {
  #state: State;
  readonly #listeners = new Set<(state: State, before: State) => void>();
  readonly #now: () => number;

  constructor(now: () => number, draft: Draft = emptyDraft, session: Session = newSession) {
    this.#now = now;
    this.#state = { history: begin(draft), session };
  }

  get state(): State {
    return this.#state;
  }

  get draft(): Draft {
    return this.#state.history.present;
  }

  get session(): Session {
    return this.#state.session;
  }

  edit(edit: Edit): void {
    this.#dispatch({ type: 'edit', edit, at: this.#now() });
  }

  set(change: Changes<Session>): void {
    this.#dispatch({ type: 'session', change });
  }

  undo(): void {
    this.#dispatch({ type: 'undo' });
  }

  redo(): void {
    this.#dispatch({ type: 'redo' });
  }

  subscribe(listener: (state: State, before: State) => void): void {
    this.#listeners.add(listener);
  }

  #dispatch(action: Action): void {
    const before = this.#state;
    this.#state = reduce(before, action);
    if (this.#state === before) return;
    for (const listener of this.#listeners) listener(this.#state, before);
  }
}
