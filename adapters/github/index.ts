/** Pull requests at GitHub. */
export { connectGitHub, type GitHubOptions } from './github.ts';
