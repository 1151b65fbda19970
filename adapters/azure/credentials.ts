import type { AccessToken } from '@azure/identity';
import { NoCredentials } from '../rest/index.ts';

/** Gives a token for the Resource Manager; with `renew` one that was not given before. */
export type Token = (options: { renew: boolean; signal: AbortSignal }) => Promise<string>;

/** Milliseconds before its end from which on a token is not given any more. */
const margin = 120_000;

/** Tokens by Azure's own chain: the environment, a workload or managed identity, the command lines of Azure. */
export function azureToken(resource: string, authority: string): Token {
  let given: Promise<AccessToken> | undefined;
  return async ({ renew }) => {
    const kept = renew ? undefined : await given?.catch(() => undefined);
    if (kept && kept.expiresOnTimestamp - margin > Date.now()) return kept.token;
    // Some ways of the chain start a program for each token: it is asked for once, however many want it.
    const asked = ask(resource, authority);
    given = asked;
    return (await asked).token;
  };
}

async function ask(resource: string, authority: string): Promise<AccessToken> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  try {
    return await new DefaultAzureCredential({ authorityHost: authority }).getToken(`${resource}/.default`);
  } catch (cause) {
    throw new NoCredentials(firstLine(cause));
  }
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 2).join(' ');
}
