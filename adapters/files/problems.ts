import type { Diagnostic } from '../../core/host/boundary.ts';
import type { JsonProblem } from './json_picker.ts';

/** What a failed system call means to the user, by its code. */
const bySystemCode: Readonly<Record<string, { code: string; message: string; help: string }>> = {
  ENOENT: { code: 'file_missing', message: 'is not there', help: 'check the name; it may have been moved meanwhile' },
  ENOTDIR: { code: 'file_missing', message: 'is not there', help: 'check the name; a part of it is not a folder' },
  EACCES: {
    code: 'file_permission',
    message: 'may not be read',
    help: 'give the user who runs the check the right to read it',
  },
  EPERM: {
    code: 'file_permission',
    message: 'may not be read',
    help: 'give the user who runs the check the right to read it',
  },
  ELOOP: { code: 'symlink_cycle', message: 'is a symbolic link that leads back to itself', help: 'remove the link' },
  EMFILE: {
    code: 'file_unreadable',
    message: 'could not be opened: too many files are open',
    help: 'raise the limit of open files',
  },
  ENAMETOOLONG: { code: 'file_missing', message: 'is not there', help: 'the name is longer than the system allows' },
};

/** The diagnostic for a system call that failed on the file or folder that the user knows as `name`. */
export function problemOf(error: unknown, name: string): Diagnostic {
  const systemCode = (error as NodeJS.ErrnoException).code ?? '';
  const known = Object.hasOwn(bySystemCode, systemCode) ? bySystemCode[systemCode] : undefined;
  const { code, message, help } = known ?? {
    code: 'file_unreadable',
    message: `could not be read (${systemCode || 'unknown reason'})`,
    help: 'everything else is checked',
  };
  return problem(code, name, message, help);
}

export function tooLarge(name: string, maximumBytes: number): Diagnostic {
  const megabytes = Math.floor(maximumBytes / 1024 / 1024);
  return problem(
    'file_too_large',
    name,
    `is larger than ${megabytes} MB and is left out`,
    'split it, or take it out of the folder',
  );
}

export function notText(name: string): Diagnostic {
  return problem('file_not_text', name, 'is not text in UTF-8 and is left out', 'save it as UTF-8');
}

/** What PowerShell makes of `>`. */
export function utf16(name: string): Diagnostic {
  return problem(
    'file_not_text',
    name,
    'is text in UTF-16 and cannot be read',
    'save it as UTF-8; in PowerShell: `terraform show -json plan.out | Out-File -Encoding utf8 plan.json`',
  );
}

export function notJson(name: string): Diagnostic {
  return problem('json_missing', name, 'is no JSON object', 'write it with `terraform show -json`');
}

const jsonHelp = {
  syntax: 'write it again with `terraform show -json`, and let nothing else print into it',
  truncated: 'write it again with `terraform show -json`: it was cut short, or is still being written',
  too_large: 'no provider writes such values: look at where the file comes from',
};

/** Why a JSON text could not be read, and the byte from which on. */
export function jsonProblem(name: string, { kind, offset, message }: JsonProblem): Diagnostic {
  return problem(`json_${kind}`, name, `is no JSON that can be read: ${message} (byte ${offset + 1})`, jsonHelp[kind]);
}

export function notAFile(name: string): Diagnostic {
  return problem('file_not_regular', name, 'is no regular file and is left out', 'replace it by a file');
}

export function symlinkCycle(name: string): Diagnostic {
  return problem('symlink_cycle', name, 'is a symbolic link to a folder that it lies in', 'remove the link');
}

export function tooMany(name: string, what: string, count: number): Diagnostic {
  return problem(
    'too_many_files',
    name,
    `holds more than ${count} ${what}; the rest is left out`,
    'check a smaller folder',
  );
}

/** Text that changed at every attempt to read it. */
export function changing(name: string): Diagnostic {
  return {
    ...problem('file_changing', name, 'changed while it was read', 'check again when nothing writes it'),
    severity: 'warning',
  };
}

function problem(code: string, name: string, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message: `\`${name}\` ${message}`, help, file: name };
}
