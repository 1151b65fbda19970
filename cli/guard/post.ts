import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Forge } from '../../engine/guardrail/posting.ts';
import type { GuardReport } from '../../engine/report/guard/report.ts';
import { reviewOf } from '../../engine/report/guard/review.ts';
import { badCall } from '../host/exit.ts';
import { showProgress } from '../host/terminal.ts';
import { contextOf, requestNumber, variable } from './context.ts';
import type { GuardOptions } from './run.ts';

/** At most so long a pipeline waits for a forge. */
const patience = {
  attempts: 4,
  seconds: 1,
  longest: 60,
  pause: (seconds: number) => setTimeout(seconds * 1000),
};

/** Writes what is said of a plan at its pull or merge request; what goes wrong is told. */
export async function postReport(
  forge: Forge['name'],
  report: GuardReport,
  options: GuardOptions,
): Promise<Diagnostic[]> {
  const connected = await connections[forge](options);
  showProgress(`writing to ${forge}`);
  const shown = await connected.shownLines();
  if (!shown.ok) return shown.diagnostics;
  const inRepository = pathsIn(variable('GITHUB_WORKSPACE') ?? variable('CI_PROJECT_DIR') ?? '.');
  const { workspace = '' } = await contextOf(options);
  const review = reviewOf(report, {
    subject: JSON.stringify([inRepository(options.source ?? report.plan), workspace]),
    longest: connected.longest,
    shown: shown.value,
    suggestion: connected.suggestion,
    inRepository,
  });
  const posted = await connected.post(review);
  return posted.ok ? [] : posted.diagnostics;
}

/** The clients are loaded only where they are used. */
const connections: Record<Forge['name'], (options: GuardOptions) => Promise<Forge>> = {
  async github(options) {
    const { token, repository, number } = await request(options, 'GITHUB_TOKEN');
    const { connectGitHub } = await import('../../adapters/github/index.ts');
    const url = variable('GITHUB_API_URL') ?? 'https://api.github.com';
    return connectGitHub({ ...patience, token, url, repository, number });
  },
  async gitlab(options) {
    const { token, repository, number } = await request(options, 'GITLAB_TOKEN');
    const { connectGitLab } = await import('../../adapters/gitlab/index.ts');
    const url = variable('CI_SERVER_URL') ?? 'https://gitlab.com';
    return connectGitLab({ ...patience, token, url, project: repository, number });
  },
};

async function request(options: GuardOptions, name: string) {
  const token = variable(name);
  if (token === undefined)
    throw badCall(`\`--post\` needs a token in \`${name}\``, `set \`${name}\` in the environment`);
  const { repository } = await contextOf(options);
  const number = options.request ?? (await requestNumber());
  if (repository === undefined || number === undefined)
    throw badCall(
      '`--post` needs to know where the pull or merge request is',
      'name it with `--repository` and `--request`, or run for one in GitHub Actions or GitLab CI',
    );
  return { token, repository, number };
}

/** Names files from the root of the repository, as forges do. */
function pathsIn(root: string): (file: string) => string {
  const real = realpathSync(root);
  return (file) => relative(real, resolve(file)).split(sep).join('/');
}
