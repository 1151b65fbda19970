import type { Keeper } from '../state/keep.ts';

const key = 'decree.studio';

/** The browser's own storage; where that is refused or full, the page is simply not kept. */
export const browserStorage: Keeper = {
  read() {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null');
    } catch {
      return undefined;
    }
  },
  write(value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      localStorage.removeItem(key);
    }
  },
};
