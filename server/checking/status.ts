import { Emitter, type Event } from 'vscode-languageserver';

/** How the engine is, as `decree/status` tells it to the editor. */
export interface Status {
  state: 'starting' | 'ready' | 'checking' | 'failed';
  /** How many policies are in force. */
  policies: number;
  /** What went wrong, when `failed`. */
  message?: string;
}

/** Where the state of the engine is written down for whoever shows it. */
export class StatusBoard {
  readonly #changed = new Emitter<Status>();
  #status: Status = { state: 'starting', policies: 0 };

  get onDidChange(): Event<Status> {
    return this.#changed.event;
  }

  get current(): Status {
    return this.#status;
  }

  set(status: Status): void {
    if (JSON.stringify(status) === JSON.stringify(this.#status)) return;
    this.#status = status;
    this.#changed.fire(status);
  }
}
