import { readFileSync } from 'node:fs';

// The manifest is one folder up both from here and from the bundle in dist/.
const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Of Decree, as its package says. */
export const version = String((manifest as { version?: unknown }).version);
