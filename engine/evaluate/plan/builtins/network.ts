/** Addresses with the same first bits: those of IPv4, or of IPv6. */
export interface Network {
  bits: 32 | 128;
  first: bigint;
  prefix: number;
}

const octet = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const four = new RegExp(`^${octet}\\.${octet}\\.${octet}\\.${octet}$`);

type Address = Pick<Network, 'bits' | 'first'>;

/** An address, as Go reads it: no zeros in front, no zone. */
export function parseAddress(text: string): Network | undefined {
  const address = addressIn(text);
  return address && unmapped({ ...address, prefix: address.bits });
}

/** An address and the length of a prefix. */
export function parseNetwork(text: string): Network | undefined {
  const slash = text.indexOf('/');
  const [address, digits] = [addressIn(text.slice(0, Math.max(slash, 0))), text.slice(slash + 1)];
  if (!address || !/^\d+$/.test(digits) || Number(digits) > address.bits) return undefined;
  const prefix = Number(digits);
  const free = BigInt(address.bits - prefix);
  return unmapped({ ...address, first: (address.first >> free) << free, prefix });
}

export function lastOf({ bits, first, prefix }: Network): bigint {
  return first | ((1n << BigInt(bits - prefix)) - 1n);
}

export function contains(whole: Network, part: Network): boolean {
  const free = BigInt(whole.bits - whole.prefix);
  return whole.bits === part.bits && whole.prefix <= part.prefix && whole.first >> free === part.first >> free;
}

/** The fewest networks that hold the addresses from one to another. */
export function* networksBetween(bits: 32 | 128, from: bigint, to: bigint): Generator<Network> {
  for (let first = from; first <= to; ) {
    let prefix = bits as number;
    while (prefix > 0 && isWithin({ bits, first, prefix: prefix - 1 }, to)) prefix--;
    yield { bits, first, prefix };
    first = lastOf({ bits, first, prefix }) + 1n;
  }
}

/** Whether a network begins where it says and ends no later than at an address. */
function isWithin(network: Network, to: bigint): boolean {
  const last = lastOf(network);
  return last <= to && last - network.first + 1n === 1n << BigInt(network.bits - network.prefix);
}

export function addressText(bits: 32 | 128, address: bigint): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 0xffn).join('.');
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((address >> BigInt(112 - index * 16)) & 0xffffn).toString(16),
  );
  const zeros = longestZeros(groups);
  if (zeros.length < 2) return groups.join(':');
  return `${groups.slice(0, zeros.start).join(':')}::${groups.slice(zeros.start + zeros.length).join(':')}`;
}

function longestZeros(groups: readonly string[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    const rest = groups.slice(start);
    const end = rest.findIndex((group) => group !== '0');
    const length = end < 0 ? rest.length : end;
    if (length > longest.length) longest = { start, length };
  }
  return longest;
}

function addressIn(text: string): Address | undefined {
  const octets = four.exec(text);
  if (octets) return { bits: 32, first: numberOf(octets.slice(1).map(Number), 8) };
  const groups = text.includes(':') ? groupsIn(text) : undefined;
  return groups && { bits: 128, first: numberOf(groups, 16) };
}

function numberOf(parts: readonly number[], bits: number): bigint {
  return parts.reduce((number, part) => (number << BigInt(bits)) | BigInt(part), 0n);
}

/** The eight groups of an IPv6 address, of which `::` stands for at least one. */
function groupsIn(text: string): number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const last = halves.length - 1;
  const [start, end] = [halves[0], halves[1] ?? ''].map((half, index) => halfGroups(half ?? '', index === last));
  if (!start || !end) return undefined;
  const lacking = 8 - start.length - end.length;
  if (last === 0 ? lacking !== 0 : lacking < 1) return undefined;
  return [...start, ...Array<number>(lacking).fill(0), ...end];
}

/** Groups in a row; at the end of an address, an IPv4 address may stand for two. */
function halfGroups(half: string, isLast: boolean): number[] | undefined {
  const groups: number[] = [];
  const parts = half === '' ? [] : half.split(':');
  for (const [index, part] of parts.entries()) {
    const octets = isLast && index === parts.length - 1 ? four.exec(part)?.slice(1).map(Number) : undefined;
    if (octets) groups.push(Number(numberOf(octets.slice(0, 2), 8)), Number(numberOf(octets.slice(2), 8)));
    else if (/^[\da-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

/** IPv4 in the clothes of IPv6 is IPv4. */
function unmapped(network: Network): Network {
  const { bits, first, prefix } = network;
  if (bits === 32 || prefix < 96 || first >> 32n !== 0xffffn) return network;
  return { bits: 32, first: first & 0xffffffffn, prefix: prefix - 96 };
}
