export type { Recognised } from './answer.ts';
export { readBearer, type Trusted } from './bearer.ts';
export { OidcProvider, type SignIn } from './oidc.ts';
export { readSignedToken, shortestKey, signToken } from './signed.ts';
