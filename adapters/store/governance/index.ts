/** What the governance page asks of the inventory's database. */

export { findingPage } from './findings.ts';
export { overview } from './overview.ts';
export { BadPage } from './paging.ts';
export { type JudgedPolicy, judgedPolicies } from './policies.ts';
export { resourceWith } from './resource.ts';
export { resourcePage } from './resources.ts';
export { start } from './start.ts';
