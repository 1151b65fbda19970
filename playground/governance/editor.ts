import { type Ask, Refusal } from './source.ts';

/** Where the page keeps what it shows. */
export interface Place {
  read(): string;
  write(search: string): void;
  onChange(listen: () => void): void;
}

/** What the extension answers. */
interface Answer {
  id: number;
  result?: unknown;
  refusal?: { code: string; message: string; help?: string };
}

export interface Editor {
  ask: Ask;
  place: Place;
  /** Shows a line of code in the editor. */
  openPlace(place: { file: string; line?: number }): void;
}

/** The editor that shows the page in a webview; nothing in a browser. */
export function editorAround(): Editor | undefined {
  const api = globalThis.acquireVsCodeApi?.();
  if (!api) return undefined;
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const ask: Ask = (path, init) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, refusal }) => (refusal ? reject(new Refusal(refusal)) : resolve(result)));
      api.postMessage({ id: last, path, ...init });
    });
  let shown = typeof api.getState() === 'string' ? String(api.getState()) : '';
  return {
    ask,
    place: {
      read: () => shown,
      write(search) {
        shown = search;
        api.setState(search);
      },
      onChange: () => undefined,
    },
    openPlace: ({ file, line }) => api.postMessage({ open: { file, line } }),
  };
}
