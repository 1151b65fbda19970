import type { OidcProvider, SignIn } from '../../adapters/access/index.ts';
import { tierWords } from '../../engine/access/tiers.ts';
import type { AccessAnswer } from '../../engine/inventory/governance.ts';
import { type Call, Refusal, readJson, redirect, sayJson } from './call.ts';
import type { SitePlan } from './plan.ts';
import type { At, OpenRoute } from './route.ts';

const start = '/governance';
const callback = '/access/callback';
/** How long somebody may take to sign in with the provider. */
const milliseconds = 10 * 60_000;
/** More than are under way at a time; whoever fills it drives out only the oldest. */
const most = 1000;

/** What is asked to get in, and who is in. */
export function signInRoutes({ tier, key, managementOrigin }: SignInPlan, oidc: OidcProvider | undefined): OpenRoute[] {
  const pending = new Map<string, SignIn & { until: number }>();

  const about = async (call: Call, { gate, door }: At): Promise<void> => {
    const identity = await gate.recognise(call.request);
    const ways: AccessAnswer['ways'] = [];
    if (gate.entry === 'signed_in' && oidc) ways.push('oidc');
    if (gate.entry === 'signed_in' && key !== undefined) ways.push('token');
    sayJson(call, {
      tier,
      ...tierWords[tier],
      serves: door.serves,
      ways,
      ...(identity && { name: identity.name, role: identity.role }),
      ...(door.serves === 'results' && managementOrigin !== undefined && { management: managementOrigin }),
    } satisfies AccessAnswer);
  };

  const begin = async (call: Call, { gate }: At): Promise<void> => {
    if (!oidc || gate.entry !== 'signed_in') throw noSuchWay;
    const signIn = await oidc.begin(`${gate.names.origin}${callback}`).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Refusal(502, {
        code: 'provider_unreachable',
        message: `the OpenID provider does not answer as it should (${reason})`,
        help: 'see whether it runs, and whether `serve.oidc.issuer` is right',
      });
    });
    const now = Date.now();
    for (const [state, { until }] of pending) if (until < now || pending.size >= most) pending.delete(state);
    pending.set(signIn.state, { ...signIn, until: now + milliseconds });
    redirect(call, signIn.address, [stateCookie(signIn.state, gate)]);
  };

  const end = async (call: Call, { gate }: At): Promise<void> => {
    const state = call.parameters.get('state') ?? '';
    const signIn = pending.get(state);
    pending.delete(state);
    // The same browser must have begun it: else somebody could be signed in as another.
    const isSame = (call.request.headers.cookie ?? '').split('; ').includes(`${stateName}=${state}`);
    if (!oidc || !signIn || signIn.until < Date.now() || !isSame) throw stale;
    const code = call.parameters.get('code');
    if (code === null) throw stale;
    const recognised = await oidc.finish(code, signIn);
    if (!recognised.ok) throw new Refusal(401, recognised.diagnostic);
    redirect(call, start, [
      gate.sessions.open(recognised.identity),
      `${stateName}=; Max-Age=0; Path=/access; HttpOnly`,
    ]);
  };

  const enter = async (call: Call, { gate }: At): Promise<void> => {
    const body = await readJson(call);
    const { token } = (body ?? {}) as { token?: unknown };
    if (typeof token !== 'string')
      throw new Refusal(400, { code: 'token_missing', message: 'there is no token', help: 'send `{"token": "…"}`' });
    const { name, role, ...rest } = await gate.believe(token);
    sayJson(call, { name, role }, 200, { 'set-cookie': gate.sessions.open({ name, role, ...rest }) });
  };

  const leave = async (call: Call, { gate }: At): Promise<void> =>
    sayJson(call, {}, 200, { 'set-cookie': gate.sessions.close(call.request.headers) });

  return [
    { method: 'GET', path: '/api/access', answer: about },
    { method: 'GET', path: '/access/sign-in', answer: begin },
    { method: 'GET', path: callback, answer: end },
    { method: 'POST', path: '/api/access/enter', answer: enter },
    { method: 'POST', path: '/api/access/leave', answer: leave },
  ];
}

type SignInPlan = Pick<SitePlan, 'tier' | 'key'> & { managementOrigin?: string };

const stateName = 'decree_sign_in';

/** The browser comes back from elsewhere, and must still bring it. */
const stateCookie = (state: string, { names }: At['gate']): string =>
  `${stateName}=${state}; Max-Age=${milliseconds / 1000}; Path=/access; HttpOnly; SameSite=Lax${names.origin.startsWith('https:') ? '; Secure' : ''}`;

const noSuchWay = new Refusal(404, {
  code: 'no_such_page',
  message: 'nobody signs in here with an OpenID provider',
  help: 'name one under `serve.oidc` in decree.yaml',
});
const stale = new Refusal(400, {
  code: 'sign_in_stale',
  message: 'this sign-in was not begun here, or too long ago',
  help: 'sign in again',
});
