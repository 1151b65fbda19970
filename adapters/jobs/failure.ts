/** A promise that only ever fails, when it is told to. */
export function failure(): { promise: Promise<never>; fail(error: unknown): void } {
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Nobody may be waiting for it when it does.
  promise.catch(() => undefined);
  return { promise, fail };
}
