import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Answer, Forge } from './posting.ts';

/** What a forge refuses for good. */
class Refused extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** Why a forge did not do what it was asked. */
export interface Refusal {
  /** Absent where no answer came. */
  status?: number;
  /** It is asked too much. */
  isLimit: boolean;
  /** Seconds that it asks to wait. */
  wait?: number;
  /** What it says, without secrets. */
  said: string;
}

export interface Patience {
  attempts: number;
  /** Of the first wait; each is twice the one before. */
  seconds: number;
  /** A forge that asks for more is not waited for. */
  longest: number;
  pause(seconds: number): Promise<unknown>;
}

/** Does something that asks patiently; what is refused for good is the answer. */
export async function answering<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, diagnostics: [error.diagnostic] };
    throw error;
  }
}

/** Asks again, with bounds, where that may help: after a limit always, else only where nothing can be done twice. To be called in `answering`. */
export async function askPatiently<T>(
  forge: Forge['name'],
  call: () => Promise<T>,
  read: (error: unknown) => Refusal,
  { isReading, attempts, seconds, longest, pause }: Patience & { isReading: boolean },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const refusal = read(error);
      const isPassing = refusal.status === undefined || refusal.status >= 500;
      const wait = refusal.wait ?? seconds * 2 ** (attempt - 1);
      const helps = refusal.isLimit || (isReading && isPassing);
      if (!helps || attempt >= attempts || wait > longest) throw new Refused(problemOf(forge, refusal));
      await pause(wait);
    }
  }
}

const names: Readonly<Record<Forge['name'], { called: string; token: string; rights: string }>> = {
  github: {
    called: 'GitHub',
    token: 'GITHUB_TOKEN',
    rights: 'give the job `permissions: pull-requests: write`',
  },
  gitlab: { called: 'GitLab', token: 'GITLAB_TOKEN', rights: 'use a token with the scope `api` and the role Reporter' },
};

function problemOf(forge: Forge['name'], { status, isLimit, said, wait }: Refusal): Diagnostic {
  const { called, token, rights } = names[forge];
  const of = (kind: string, message: string, help: string): Diagnostic => ({
    code: `${forge}_${kind}`,
    severity: 'error',
    message: `the result could not be posted: ${message}`,
    help,
  });
  if (isLimit) {
    const asked = wait === undefined ? '' : `, and it asks to wait ${Math.ceil(wait)} seconds`;
    return of(
      'throttled',
      `the limit of requests to ${called} is reached${asked}`,
      'run again later; the verdict stands',
    );
  }
  if (status === undefined)
    return of('unreachable', `${called} does not answer: ${said}`, 'run again; the verdict stands');
  if (status === 401) return of('credentials', `${called} does not accept the token: ${said}`, `look at \`${token}\``);
  if (status === 403) return of('denied', `${called} does not let the token do that: ${said}`, rights);
  if (status === 404)
    return of(
      'missing',
      `${called} does not show the request: ${said}`,
      `look at its number and repository, and whether \`${token}\` may read it`,
    );
  if (status >= 500) return of('unreachable', `${called} fails (${status}): ${said}`, 'run again; the verdict stands');
  return of('refused', `${called} refuses it (${status}): ${said}`, 'run again; the verdict stands');
}
