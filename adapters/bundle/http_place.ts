import type { Answer, Diagnostic } from '../../core/host/boundary.ts';
import type { BundlePlace } from './place.ts';
import { problem } from './problem.ts';
import { limits } from './unpack.ts';

/** The variable of the environment with the token for a place that asks for one. */
export const tokenVariable = 'DECREE_BUNDLE_TOKEN';

const milliseconds = 60_000;

/** A web address that takes a bundle by PUT and gives it by GET. */
export function httpPlace(url: URL): BundlePlace {
  const name = `${url.origin}${url.pathname}`;
  const address = new URL(url);
  const authorization = authorizationOf(address);

  const ask = async (init: RequestInit): Promise<Answer<Response>> => {
    try {
      const headers = { ...authorization, ...(init.body ? { 'content-type': 'application/gzip' } : {}) };
      const response = await fetch(address, { ...init, headers, signal: AbortSignal.timeout(milliseconds) });
      return { ok: true, value: response };
    } catch {
      return { ok: false, diagnostics: [unreachable(name)] };
    }
  };

  const read = async (): Promise<Answer<Uint8Array | undefined>> => {
    const answer = await ask({});
    if (!answer.ok) return answer;
    const { value: response } = answer;
    if (response.status === 404) return { ok: true, value: undefined };
    if (!response.ok) return { ok: false, diagnostics: [refusal(name, response.status)] };
    try {
      return { ok: true, value: await bodyOf(response) };
    } catch {
      return { ok: false, diagnostics: [unreachable(name)] };
    }
  };

  return {
    name,
    read,
    async write(bundle) {
      const answer = await ask({ method: 'PUT', body: Buffer.from(bundle) });
      if (!answer.ok) return answer.diagnostics[0];
      if (!answer.value.ok) return refusal(name, answer.value.status);
      const there = await read();
      if (!there.ok) return there.diagnostics[0];
      return there.value && Buffer.from(bundle).equals(there.value) ? undefined : half(name);
    },
  };
}

/** Reads an answer up to the size that a bundle may have. */
export async function bodyOf(response: Response, most = limits.packedBytes): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > most) throw new RangeError('the answer is too large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Name and password of the address go into a header, so that no message and no log has them. */
function authorizationOf(address: URL): Record<string, string> {
  const { username, password } = address;
  address.username = '';
  address.password = '';
  const token = process.env[tokenVariable];
  if (token) return { authorization: `Bearer ${token}` };
  if (!username) return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

const unreachable = (name: string): Diagnostic =>
  problem(
    'place_unreachable',
    `\`${name}\` cannot be reached, or stopped answering`,
    'check the address and the network, and run it again',
  );

const half = (name: string): Diagnostic =>
  problem(
    'place_half',
    `\`${name}\` does not have what was sent to it`,
    'run it again; do not use what is there until then',
  );

function refusal(name: string, status: number): Diagnostic {
  if (status === 401 || status === 403)
    return problem(
      'place_refused',
      `\`${name}\` refuses the credentials (HTTP ${status})`,
      `put a token that may write there into \`${tokenVariable}\``,
    );
  return problem('place_failed', `\`${name}\` answers HTTP ${status}`, 'look at the log of that server');
}
