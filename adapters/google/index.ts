export type { Authorize } from './credentials.ts';
export { createGoogleSource, type GoogleOptions } from './source.ts';
