import type { Diagnostic } from '../../core/host/boundary.ts';
import { masked } from '../rest/index.ts';

/** What was asked for. */
export interface Asked {
  /** As a sentence names it, with the user's text in backticks. */
  what: string;
  /** What a policy of IAM has to allow for it. */
  action: string;
}

type Kind =
  | 'credentials'
  | 'expired'
  | 'skewed'
  | 'denied'
  | 'throttled'
  | 'unsupported'
  | 'unreachable'
  | 'broken'
  | 'refused';

/** By the names of errors, and where AWS has but one name for several, by what is said. First match counts. */
const kinds: readonly [kind: Kind, name: RegExp, said?: RegExp][] = [
  ['skewed', /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/],
  ['skewed', /^(SignatureDoesNotMatch|InvalidSignature(Exception)?)$/, /expired|not yet|current/i],
  ['expired', /^(ExpiredToken(Exception)?|TokenRefreshRequired|CredentialsExpired)$/],
  [
    'credentials',
    /^(CredentialsProviderError|UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|InvalidSignature(Exception)?|SignatureDoesNotMatch|MissingAuthenticationToken(Exception)?|IncompleteSignature(Exception)?|AuthFailure|TokenProviderError)$/,
  ],
  [
    'denied',
    /^(AccessDenied(Exception)?|UnauthorizedOperation|UnauthorizedException|NotAuthorized|InvalidCredentialsException|Forbidden|403)$/,
  ],
  ['denied', /Exception$/, /access ?denied|not authorized|unauthorized/i],
  [
    'throttled',
    /^(Throttling(Exception)?|ThrottledException|TooManyRequestsException|RequestLimitExceeded|SlowDown|RequestThrottled(Exception)?|LimitExceededException)$/,
  ],
  ['unsupported', /^(UnsupportedActionException|TypeNotFoundException|UnsupportedOperation)$/],
  [
    'unreachable',
    /^(TimeoutError|NetworkingError|ServiceUnavailable(Exception)?|InternalFailure|InternalServerException|ServiceInternalErrorException|NetworkFailureException)$/,
  ],
  ['unreachable', /./, /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|socket hang up|getaddrinfo/],
  ['broken', /^(SyntaxError|TypeError|RangeError|\$?ZodError)$/],
];

/** Ids of keys, which messages of AWS may name. */
const keyId = /\bA(KIA|SIA)[A-Z0-9]{12,}\b/g;

type Text = (asked: Asked, said: string) => string;

const texts: Readonly<Record<Kind, { message: Text; help: Text }>> = {
  credentials: {
    message: ({ what }, said) => `AWS accepts no credentials of yours for ${what}: ${said}`,
    help: () => 'log in with `aws sso login` or set `AWS_PROFILE`, so that `aws sts get-caller-identity` answers',
  },
  expired: {
    message: ({ what }) => `your credentials for AWS have expired before ${what} was read`,
    help: () => 'log in again and run it again: it goes on where it stopped',
  },
  skewed: {
    message: ({ what }, said) =>
      `AWS takes the clock of this machine to be wrong, and refuses to tell ${what}: ${said}`,
    help: () => 'set the clock, best by a time server: a request counts for five minutes only',
  },
  denied: {
    message: ({ what }, said) => `AWS does not let you read ${what}: ${said}`,
    help: ({ action }) => `allow \`${action}\`, as the managed policy \`ReadOnlyAccess\` does`,
  },
  throttled: {
    message: ({ what }) => `AWS answers too slowly for ${what}: its limit of requests stays reached`,
    help: () => 'run it again later: it goes on where it stopped',
  },
  unsupported: {
    message: ({ what }) => `Cloud Control cannot list ${what} here`,
    help: () => 'nothing is to be done: what is known of it without its values is listed',
  },
  unreachable: {
    message: ({ what }, said) => `AWS does not answer for ${what}: ${said}`,
    help: () => 'look whether AWS can be reached from here, also through a proxy, and run it again',
  },
  broken: {
    message: ({ what }) => `what AWS answers for ${what} cannot be read: it is cut off, or no JSON`,
    help: () => 'run it again; if it stays, a proxy on the way may cut answers off or change them',
  },
  refused: {
    message: ({ what }, said) => `AWS refuses to tell ${what}: ${said}`,
    help: () => 'look whether what `decree.yaml` names is there, and spelled like that',
  },
};

/** What kind of mistake an error of the SDK is. */
export function kindOf(error: unknown): Kind {
  const name = error instanceof Error ? error.name : '';
  const said = saidBy(error);
  return kinds.find(([, names, words]) => names.test(name) && (!words || words.test(said)))?.[0] ?? 'refused';
}

/** What an error of the SDK means to a user. */
export function problemOf(error: unknown, asked: Asked): Diagnostic {
  const kind = kindOf(error);
  const { message, help } = texts[kind];
  const said = masked(saidBy(error)).replace(keyId, '***').replace(/\s+/g, ' ').trim().slice(0, 300);
  const severity = kind === 'unsupported' ? 'information' : 'error';
  return {
    code: `aws_${kind}`,
    severity,
    message: message(asked, said || 'nothing more is said'),
    help: help(asked, said),
  };
}

function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return error.message.includes(code) ? error.message : `${code} ${error.message}`;
}

/** Whether an error says that the resource is gone since it was listed. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && /^(ResourceNotFoundException|NoSuchBucket|NotFound)$/.test(error.name);
}
