import type { StudioRequests } from '../server/studio/protocol.ts';

export type Method = keyof StudioRequests;

/** The way to the server: through the editor's extension, or a WebSocket. */
export interface Connection {
  request<M extends Method>(method: M, params: StudioRequests[M]['params']): Promise<StudioRequests[M]['result']>;
  /** Nobody waits any more for the request that the page gave this id. */
  cancel(request: string): void;
  /** What the server says while a request runs. */
  onProgress(listen: (request: string, message: string) => void): void;
}
