import type { Diagnostic } from '../../core/host/boundary.ts';

const full = new Set<unknown>(['ENOSPC', 'EDQUOT']);

/** What it means that a file could not be written; undefined where the error is another. */
export function cannotWrite(error: unknown): Diagnostic | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (!full.has(code) && syscall !== 'mkdtemp' && syscall !== 'open') return undefined;
  const why = full.has(code) ? 'the disk is full' : 'the folder for temporary files cannot be written to';
  return {
    code: 'state_not_written',
    severity: 'error',
    message: `a state cannot be put aside to be read: ${why}`,
    help: 'make room there, or set `TMPDIR` to a folder with room, and run it again',
  };
}

/** Whether a state is one that OpenTofu has encrypted. */
export function isEncrypted(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'encrypted_data' in json;
}

export function stateEncrypted(root: string): Diagnostic {
  return {
    code: 'state_encrypted',
    severity: 'error',
    message: `the state \`${root}\` is encrypted by OpenTofu`,
    help: 'write it with `tofu show -json`, which decrypts it, and name the file under a source of the kind `states`',
    file: root,
  };
}
