import type { Keeper } from '../state/keep.ts';
import type { Channel } from './rpc.ts';

interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare global {
  var acquireVsCodeApi: (() => VsCodeApi) | undefined;
}

export interface Editor {
  channel: Channel;
  keeper: Keeper;
}

/** The editor that shows the page in a webview; nothing in a browser. */
export function editorAround(): Editor | undefined {
  const api = globalThis.acquireVsCodeApi?.();
  if (!api) return undefined;
  return {
    channel: {
      send: (message) => api.postMessage(message),
      onMessage: (listen) => addEventListener('message', ({ data }) => listen(data)),
      // The extension answers every request, also when its server stops.
      onLost: () => {},
    },
    keeper: { read: () => api.getState(), write: (value) => api.setState(value) },
  };
}
