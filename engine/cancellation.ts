/** The platform's `AbortSignal` where there is one: engine/ itself knows no platform. */
export type Cancellation = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : { readonly aborted: boolean };
