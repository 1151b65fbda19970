/** What is put one after the other while something runs, as it is put: the next is waited for until this one has been taken. */
export function queued<T, R>(
  run: (put: (item: T) => Promise<void>) => Promise<R>,
): {
  items: AsyncIterable<T>;
  result: Promise<R>;
} {
  const waiting: { item: T; taken(): void }[] = [];
  let wake = (): void => undefined;
  let isDone = false;
  const result = run(
    (item) =>
      new Promise<void>((taken) => {
        waiting.push({ item, taken });
        wake();
      }),
  ).finally(() => {
    isDone = true;
    wake();
  });
  async function* items() {
    for (;;) {
      const next = waiting.shift();
      if (next) {
        yield next.item;
        next.taken();
      } else if (isDone) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  }
  // Whoever takes the items hears of a failure when they ask for the result.
  result.catch(() => undefined);
  return { items: items(), result };
}
