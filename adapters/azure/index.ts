export type { Token } from './credentials.ts';
export { type AzureOptions, createAzureSource } from './source.ts';
