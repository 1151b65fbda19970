/** Stands for `node:process` where there is none. */
export const env: Record<string, string | undefined> = {};
