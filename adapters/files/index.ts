/** The file system: the only room that reads the disk. Nothing here throws; what goes wrong is a diagnostic. */
export { type FoundConfig, findConfig } from './config.ts';
export { isFolder } from './folder.ts';
export { pickJson, type ReadJson, readJson, startsObject } from './json.ts';
export { isTerraform } from './names.ts';
export { findPolicies } from './policies.ts';
export { findRoots } from './roots.ts';
export { largestText, type ReadText, readText } from './text.ts';
export { type StoredText, type TextsOptions, textsBelow, textsIn } from './texts.ts';
export { readTree, type Tree, type TreeOptions } from './tree.ts';
