import { errors } from 'jose';
import { type Recognised, unrecognised } from './answer.ts';

/** Why a token is not believed, without a word of what is in it. */
export function refusalOf(error: unknown, help: string): Recognised & { ok: false } {
  if (error instanceof errors.JWTExpired) return unrecognised('token_expired', 'the token has expired', help);
  if (error instanceof errors.JWTClaimValidationFailed)
    return unrecognised(
      'token_claim',
      `the token is not for this server: \`${error.claim}\` is not as it must be`,
      help,
    );
  if (error instanceof errors.JOSEAlgNotAllowed)
    return unrecognised('token_algorithm', 'the token is signed in a way that is not accepted', help);
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return unrecognised('token_signature', 'the token is signed with another key', help);
  if (error instanceof errors.JOSEError) return unrecognised('token_unreadable', 'the token cannot be read', help);
  return unrecognised('keys_unreachable', 'the keys of the OpenID provider cannot be had', 'try again when it answers');
}
