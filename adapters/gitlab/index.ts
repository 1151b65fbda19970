/** Merge requests at GitLab. */
export { connectGitLab, type GitLabOptions } from './gitlab.ts';
