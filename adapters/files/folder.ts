import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { problemOf } from './problems.ts';

/** Names that Terraform reads as configuration or as values of variables. */
const terraform = /\.(tf|tofu)(\.json)?$/;
const variables = /\.tfvars(\.json)?$/;

export function isTerraform(name: string): boolean {
  return terraform.test(name) && !isIgnored(name);
}

export function isVariables(name: string): boolean {
  return variables.test(name) && !isIgnored(name);
}

/** Folders that hold nothing of the user's own: hidden ones (`.git`, `.terraform`) and packages. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** The entries of a folder in order of name, or why there are none. */
export async function readFolder(path: string, name: string): Promise<{ entries: Dirent[]; problem?: Diagnostic }> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    return { entries: [], problem: problemOf(error, name) };
  }
}

/** Editors' copies and locks, as Terraform leaves them out. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'));
}
