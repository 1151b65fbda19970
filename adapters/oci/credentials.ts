import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const Config = z.object({
  auths: z
    .record(z.string(), z.object({ auth: z.string().optional(), identitytoken: z.string().optional() }))
    .default({}),
  credHelpers: z.record(z.string(), z.string()).default({}),
  credsStore: z.string().optional(),
});

const Helped = z.object({ Username: z.string(), Secret: z.string() });

/** Name and password for a registry, as `user:password` in base64. */
export type Basic = string | undefined;

/** The credentials that `docker login` and the like have left for a registry, in the file or behind a helper program. */
export async function credentialsFor(registry: string): Promise<Basic> {
  const folder = process.env.DOCKER_CONFIG ?? join(homedir(), '.docker');
  const config = await readFile(join(folder, 'config.json'), 'utf8').then(parsed, () => undefined);
  if (!config) return undefined;
  const helper = config.credHelpers[registry] ?? config.credsStore;
  const helped = helper === undefined ? undefined : await askHelper(helper, registry);
  return helped ?? (config.auths[registry] ?? config.auths[`https://${registry}`])?.auth;
}

function parsed(text: string): z.infer<typeof Config> | undefined {
  try {
    return Config.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Speaks to `docker-credential-<name>` as docker does: the registry goes in, JSON comes out. */
function askHelper(name: string, registry: string): Promise<Basic> {
  return new Promise((resolve) => {
    const child = execFile(`docker-credential-${name}`, ['get'], { timeout: 30_000 }, (error, stdout) => {
      const answer = error ? undefined : helped(stdout);
      resolve(answer && Buffer.from(`${answer.Username}:${answer.Secret}`).toString('base64'));
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(registry);
  });
}

function helped(text: string): z.infer<typeof Helped> | undefined {
  try {
    return Helped.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
