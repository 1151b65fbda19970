import { NoCredentials } from '../rest/index.ts';

/** Gives the headers that a request carries; with `renew` with a token that was not given before. */
export type Authorize = (address: string, options: { renew: boolean }) => Promise<Headers>;

const options = {
  scopes: ['https://www.googleapis.com/auth/cloud-platform.read-only'],
  // Without one it asks a service for it that may be closed, and fails; nothing here needs one.
  projectId: 'unused',
};

/** Headers by Google's application default credentials, with the project that pays for the quota. */
export function googleAuthorize(): Authorize {
  let auth: Promise<{ getRequestHeaders(address: string): Promise<Headers> }> | undefined;
  return async (address, { renew }) => {
    // What it has given is kept in it: a new one asks again.
    if (renew) auth = undefined;
    auth ??= import('google-auth-library').then(({ GoogleAuth }) => new GoogleAuth(options));
    try {
      return await (await auth).getRequestHeaders(address);
    } catch (cause) {
      throw new NoCredentials(cause instanceof Error ? cause.message : String(cause));
    }
  };
}
