import { SignJWT, UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { readBearer, readSignedToken, signToken } from './index.ts';

const key = 'a key of this test that is long enough';
const otherKey = 'another key that is just as long as it';
const now = Math.floor(Date.now() / 1000);
const kim = { name: 'kim', role: 'reader', until: now + 3600 } as const;

/** A token of the right form, but for what is said otherwise. */
function token(otherwise: Record<string, unknown> = {}, { signedWith = key, alg = 'HS256' } = {}): Promise<string> {
  const claims = { iss: 'decree', aud: 'decree-serve', sub: 'kim', role: 'reader', iat: now, exp: now + 3600 };
  return new SignJWT({ ...claims, ...otherwise })
    .setProtectedHeader({ alg })
    .sign(new TextEncoder().encode(signedWith));
}

const check = async (made: string | Promise<string>, code: string) =>
  expect(await readSignedToken(await made, key)).toMatchObject({ ok: false, diagnostic: { code } });

test('who has the key is believed', async () => {
  expect(await readSignedToken(await signToken(kim, key, now), key)).toEqual({ ok: true, identity: kim });
  expect(await readSignedToken(await token(), key)).toEqual({ ok: true, identity: kim });
});

test('what is not right is refused, and says which', async () => {
  await check(token({ exp: now - 120 }), 'token_expired');
  await check(token({ exp: undefined }), 'token_claim');
  await check(token({ aud: 'somebody-else' }), 'token_claim');
  await check(token({ iss: 'somebody-else' }), 'token_claim');
  await check(token({ nbf: now + 600 }), 'token_claim');
  await check(token({ role: 'king' }), 'token_role');
  await check(token({}, { signedWith: otherKey }), 'token_signature');
  await check(token({}, { alg: 'HS512', signedWith: key.repeat(2) }), 'token_algorithm');
  await check('not.a.token', 'token_unreadable');
  await check('', 'token_unreadable');
});

test('a token that nobody signed is refused', async () => {
  const unsigned = new UnsecuredJWT({ role: 'manager' })
    .setIssuer('decree')
    .setAudience('decree-serve')
    .setSubject('kim')
    .setExpirationTime(now + 3600)
    .encode();
  await check(unsigned, 'token_algorithm');
  expect(await readBearer(unsigned, { key })).toMatchObject({ ok: false });
});

test('clocks may differ a little', async () => {
  expect(await readSignedToken(await token({ exp: now - 10 }), key)).toMatchObject({ ok: true });
});

test('who trusts nobody believes nobody', async () => {
  expect(await readBearer(await token(), {})).toMatchObject({ ok: false, diagnostic: { code: 'token_unknown' } });
});
