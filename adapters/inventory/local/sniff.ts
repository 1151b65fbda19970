import { closeSync, openSync, readSync } from 'node:fs';

/** How far Terraform's own words stand from the start of what it writes. */
const start = 512;

const shown = String.raw`^\s*\{\s*"format_version"\s*:\s*"[^"]*"\s*(?:,\s*"terraform_version"\s*:\s*"[^"]*"\s*)?`;
const beginnings = {
  state: new RegExp(String.raw`^\s*\{\s*"version"\s*:\s*\d|${shown}(?:,\s*"(?:values|checks)"|\})`),
  plan: new RegExp(String.raw`${shown},\s*"(?!values|checks)\w+"`),
};

/** Whether a file that nobody named may be a state or a plan, by how it begins. */
export function mayBe(kind: 'state' | 'plan', path: string): boolean {
  const bytes = Buffer.alloc(start);
  try {
    const handle = openSync(path, 'r');
    try {
      const text = bytes.toString('latin1', 0, readSync(handle, bytes));
      return beginnings[kind].test(text);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Whoever reads it says what is wrong with it.
    return true;
  }
}
