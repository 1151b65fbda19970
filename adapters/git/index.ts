/** The real git, and the forges that ask people before a branch becomes a part of a repository. */
export { type Checkout, checkOut } from './checkout.ts';
export { type FetchedTree, fetchTree } from './fetch.ts';
export { shownUrl } from './problem.ts';
export { type Forge, forgeOf, type PullRequest, requestPull } from './pull_request.ts';
