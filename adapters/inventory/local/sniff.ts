import { closeSync, openSync, readSync } from 'node:fs';

/** How far Terraform's own words stand from the start of what it writes. */
const start = 512;

const plan = /^\s*\{\s*"format_version"\s*:[^{]*?"(terraform_version|variables|planned_values|applyable)"/;
const state = /^\s*\{\s*"(version|format_version|terraform_version|values|resources)"\s*:/;

/** Whether a file that nobody named may be a state or a plan, by how it begins. */
export function mayBe(kind: 'state' | 'plan', path: string): boolean {
  const bytes = Buffer.alloc(start);
  try {
    const handle = openSync(path, 'r');
    try {
      const text = bytes.toString('latin1', 0, readSync(handle, bytes));
      return (kind === 'plan' ? plan : state).test(text);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Whoever reads it says what is wrong with it.
    return true;
  }
}
