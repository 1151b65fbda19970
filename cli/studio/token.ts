import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the page must know to speak to the server. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in a time that says nothing of the token. */
export function isToken(token: string, given: string | null): boolean {
  return given !== null && timingSafeEqual(hash(token), hash(given));
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
