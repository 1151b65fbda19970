import { NoCredentials } from '../rest/index.ts';

/** Gives a token for the Resource Manager; with `renew` one that was not given before. */
export type Token = (options: { renew: boolean; signal: AbortSignal }) => Promise<string>;

/** Tokens by Azure's own chain: the environment, a workload or managed identity, the command lines of Azure. */
export function azureToken(resource: string, authority: string): Token {
  let credential:
    | Promise<{ getToken: (scope: string, options: object) => Promise<{ token: string } | null> }>
    | undefined;
  return async ({ renew, signal }) => {
    // What it has given is kept in it: a new one asks again.
    if (renew) credential = undefined;
    credential ??= import('@azure/identity').then(
      ({ DefaultAzureCredential }) => new DefaultAzureCredential({ authorityHost: authority }),
    );
    try {
      const given = await (await credential).getToken(`${resource}/.default`, { abortSignal: signal });
      if (given) return given.token;
    } catch (cause) {
      throw new NoCredentials(firstLine(cause), { cause: undefined });
    }
    throw new NoCredentials('none of the ways of Azure gives a token');
  };
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 2).join(' ');
}
