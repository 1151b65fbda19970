/** An address range: its first and last address as numbers. */
interface Network {
  bits: 32 | 128;
  first: bigint;
  last: bigint;
}

/** One range has all addresses of the other. */
export const contains = (outer: string, inner: string): boolean => {
  const [one, other] = [networkOf(outer), networkOf(inner)];
  return one !== undefined && one.bits === other?.bits && one.first <= other.first && other.last <= one.last;
};

/** Two ranges have an address in common. */
export const meets = (one: string, other: string): boolean => contains(one, other) || contains(other, one);

export const isNetwork = (range: string): boolean => networkOf(range) !== undefined;

function networkOf(range: string): Network | undefined {
  const [address = '', written] = range.split('/');
  const bits = address.includes(':') ? 128 : 32;
  const length = written === undefined ? bits : /^\d{1,3}$/.test(written) ? Number(written) : -1;
  const number = bits === 32 ? fourNumber(address) : sixNumber(address);
  if (number === undefined || length < 0 || length > bits) return undefined;
  const size = 1n << BigInt(bits - length);
  const first = (number / size) * size;
  return { bits, first, last: first + size - 1n };
}

function fourNumber(address: string): bigint | undefined {
  const parts = address.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined;
  return joined(parts.map(BigInt), 256n);
}

function sixNumber(address: string): bigint | undefined {
  const [head = '', tail] = address.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const parts = [...before, ...Array<string>(missing).fill('0'), ...after];
  return parts.every((part) => /^[\da-f]{1,4}$/i.test(part))
    ? joined(
        parts.map((part) => BigInt(`0x${part}`)),
        65536n,
      )
    : undefined;
}

const joined = (digits: bigint[], base: bigint): bigint => digits.reduce((number, digit) => number * base + digit, 0n);
