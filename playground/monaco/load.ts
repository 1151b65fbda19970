import type { Connection } from '../protocol.ts';

export type Monaco = typeof import('./setup.ts').monaco;

let loading: Promise<Monaco> | undefined;

/** Monaco, fetched when the first editor is shown: the page is there before it. */
export function loadMonaco(connection: Connection): Promise<Monaco> {
  loading ??= import('./setup.ts').then(({ monaco, speakRego }) => {
    speakRego(connection);
    return monaco;
  });
  return loading;
}
