/** A check that runs in the extension host. */
export interface Check {
  title: string;
  body: () => Promise<void>;
}

export const checks: Check[] = [];

export function check(title: string, body: () => Promise<void>): void {
  checks.push({ title, body });
}

/** Longer than anything takes on a machine that is busy with something else. */
export const patience = 60_000;

/** Asks again until there is an answer that will do. */
export async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const started = performance.now();
  while (performance.now() - started < patience) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}
