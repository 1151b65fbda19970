import type { Diagnostic } from '../../core/host/boundary.ts';
import { DatabaseInUse } from './claim.ts';
import type { Place } from './database.ts';

interface Meaning {
  code: string;
  says: string;
  help: string;
}

const resume = 'run the command again: it goes on where it was stopped';

const gone: Meaning = {
  code: 'database_gone',
  says: 'cannot be reached',
  help: `see whether the server runs and \`DATABASE_URL\` is right; then ${resume}`,
};
const refused: Meaning = {
  code: 'database_refused',
  says: 'refuses the user or the password',
  help: 'set `DATABASE_URL` with a user who may use that database',
};
const full: Meaning = {
  code: 'database_full',
  says: 'has no room left',
  help: `make room on its disk; then ${resume}`,
};
const forbidden: Meaning = {
  code: 'database_unwritable',
  says: 'cannot be written',
  help: 'name a folder that can be written with `--database`, or a server with `DATABASE_URL`',
};

/** What goes wrong with a database, by the code of PostgreSQL (or the first two letters of it) or of the system. */
const meanings: Readonly<Record<string, Meaning>> = {
  ECONNREFUSED: gone,
  ECONNRESET: gone,
  EPIPE: gone,
  ETIMEDOUT: gone,
  ENOTFOUND: gone,
  EAI_AGAIN: gone,
  EHOSTUNREACH: gone,
  '08': gone,
  '57P01': gone,
  '57P02': gone,
  '57P03': gone,
  '28': refused,
  '3D000': {
    code: 'database_missing',
    says: 'is not on the server',
    help: 'create it, or name another in `DATABASE_URL`',
  },
  '42501': {
    code: 'database_refused',
    says: 'does not let this user do that',
    help: 'grant the user the right to create tables and schemas in that database',
  },
  '25006': forbidden,
  '53100': full,
  ENOSPC: full,
  EDQUOT: full,
  '53': {
    code: 'database_busy',
    says: 'has no connection or memory left',
    help: `start fewer workers, or allow more connections; then ${resume}`,
  },
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  ENOTDIR: forbidden,
  EEXIST: forbidden,
};

/** Messages of connections that end, which have no code. */
const lost = /connection terminated|connection ended|timeout exceeded when trying to connect|client has encountered/i;

/** What a failure of the database means to the user. */
export function storeProblem(error: unknown, place: Place): Diagnostic {
  const name = nameOf(place);
  if (error instanceof DatabaseInUse)
    return problem('database_in_use', `${name} is in use by ${error.owner}`, {
      help: 'wait until that has ended, or keep the inventory in a PostgreSQL server that `DATABASE_URL` names',
    });
  const meaning = meaningOf(error);
  if (meaning) return problem(meaning.code, `${name} ${meaning.says}`, meaning);
  const reason = error instanceof Error ? error.message : String(error);
  return problem('database_failed', `${name} failed: ${withoutPassword(reason, place)}`, {
    help: `see what the server's log says of it; then ${resume}`,
  });
}

/** Whether it is the database that failed, and not Decree. */
export function isStoreError(error: unknown): boolean {
  if (error instanceof DatabaseInUse || meaningOf(error) !== undefined) return true;
  return /^[0-9A-Z]{5}$/.test(codeOf(error));
}

function meaningOf(error: unknown): Meaning | undefined {
  // Where a name has several addresses, each has its own reason.
  const code = codeOf(error) || codeOf((error as { errors?: unknown[] } | null)?.errors?.[0]);
  const found = [code, code.slice(0, 2)].find((key) => Object.hasOwn(meanings, key));
  if (found !== undefined) return meanings[found];
  return error instanceof Error && lost.test(error.message) ? gone : undefined;
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

/** As the user knows it; what a URL has of a password is left out. */
export function nameOf(place: Place): string {
  if ('folder' in place) return `the database in \`${place.folder}\``;
  const url = URL.parse(place.url);
  return url?.host ? `the database \`${url.host}${url.pathname}\`` : 'the database that `DATABASE_URL` names';
}

function withoutPassword(text: string, place: Place): string {
  if ('folder' in place) return text;
  const password = URL.parse(place.url)?.password;
  const parts = [place.url, ...(password ? [password, decodeURIComponent(password)] : [])];
  return parts.reduce((rest, part) => rest.replaceAll(part, '***'), text);
}

function problem(code: string, message: string, { help }: { help: string }): Diagnostic {
  return { code, severity: 'error', message, help };
}
