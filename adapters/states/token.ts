import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const Credentials = z.object({
  credentials: z.record(z.string(), z.object({ token: z.string().min(1).optional() })).optional(),
});

/** The variable of the environment that Terraform takes the token of a host from. */
export function tokenVariable(hostname: string): string {
  return `TF_TOKEN_${hostname.replaceAll('-', '__').replaceAll('.', '_').replace(/:\d+$/, '')}`;
}

/** The token of a host: from the environment, or what `terraform login` has kept. */
export async function tokenOf(hostname: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const set = environment[tokenVariable(hostname)];
  if (set) return set;
  const home = environment.HOME ?? homedir();
  const folder = environment.APPDATA ? join(environment.APPDATA, 'terraform.d') : join(home, '.terraform.d');
  try {
    const text = await readFile(join(folder, 'credentials.tfrc.json'), 'utf8');
    return Credentials.parse(JSON.parse(text)).credentials?.[hostname]?.token;
  } catch {
    // Nobody has logged in here.
    return undefined;
  }
}
