let controller: AbortController | undefined;

/** Fires at Ctrl-C, so that what waits for the network can end in order; a second Ctrl-C ends the process at once. */
export function interruption(): AbortSignal {
  controller ??= new AbortController();
  return controller.signal;
}

/** False: nobody waits for it, or was told already. */
export function interrupt(): boolean {
  if (!controller || controller.signal.aborted) return false;
  controller.abort();
  return true;
}
