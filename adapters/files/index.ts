/** The file system: the only room that reads the disk. Nothing here throws; what goes wrong is a diagnostic. */
export { findConfig } from './config.ts';
export { findPolicies } from './policies.ts';
export { findRoots } from './roots.ts';
export { largestText, type ReadText, readText } from './text.ts';
export { readTree, type Tree, type TreeOptions } from './tree.ts';
