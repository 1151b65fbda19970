import { HashSet } from '../value/collection.ts';
import { membersOf } from '../value/object.ts';
import { isArray, isObject, SetValue, type Value } from '../value/value.ts';
import { type Builtins, beyond, fail, textAt } from './builtin.ts';
import { addressText, contains, lastOf, type Network, networksBetween, parseAddress, parseNetwork } from './network.ts';
import { remembered } from './remembered.ts';

/** Policies ask for the same few again and again. */
const networkIn = remembered(parseNetwork);
const partIn = remembered((text) => parseAddress(text) ?? parseNetwork(text));

function networkAt(value: Value | undefined): Network {
  const text = textAt(1, value);
  return networkIn(text) ?? fail(`invalid CIDR address: ${text}`);
}

function partAt(value: Value | undefined): Network {
  const text = textAt(1, value);
  return partIn(text) ?? fail(`not a valid textual representation of an IP address or CIDR: ${text}`);
}

const containing = (whole: Value | undefined, part: Value | undefined) => contains(networkAt(whole), partAt(part));

/** With what each member of an operand is called in an answer. */
function* namedMembers(operand: Value | undefined): Generator<readonly [name: Value, member: Value]> {
  if (typeof operand === 'string') yield [operand, operand];
  else if (isArray(operand)) yield* operand.entries();
  else if (operand instanceof SetValue) for (const element of operand.sorted()) yield [element, element];
  else if (isObject(operand)) yield* membersOf(operand);
}

/** A member is a network, or an array that begins with one. */
function networkOf(position: number, member: Value): Value {
  const network = isArray(member) ? member[0] : member;
  if (typeof member !== 'string' && network === member) fail(`operand ${position}: element must be string or array`);
  return network ?? fail(`operand ${position}: element must be string or non-empty array`);
}

function containsMatches(wholes: Value | undefined, parts: Value | undefined): Value {
  const matches = new HashSet();
  for (const [name, whole] of namedMembers(wholes)) {
    const network = networkOf(1, whole);
    for (const [partName, part] of namedMembers(parts)) {
      if (containing(network, networkOf(2, part))) matches.add([name, partName]);
    }
  }
  return matches;
}

/** More are core's to count, which knows when the time is over. */
const maximumAddresses = 65_536n;

function expand(value: Value | undefined): Value {
  const network = networkAt(value);
  const last = lastOf(network);
  if (last - network.first >= maximumAddresses) beyond();
  const addresses: string[] = [];
  for (let address = network.first; address <= last; address++) addresses.push(addressText(network.bits, address));
  return new HashSet(addresses);
}

/** OPA reads an address alone as one of the old classes of networks, and has ways of its own with the first ones of IPv6. */
function mergeable(element: Value): Network {
  const text = typeof element === 'string' ? element : fail('element must be string');
  if (!text.includes('/')) return beyond();
  const network = networkAt(text);
  return network.bits === 128 && network.first >> 120n === 0n ? beyond() : network;
}

function merge(value: Value | undefined): Value {
  const elements = isArray(value)
    ? value
    : value instanceof SetValue
      ? value.elements()
      : fail('operand must be an array');
  const networks = elements.map(mergeable).sort((a, b) => (a.first < b.first ? -1 : Number(a.first > b.first)));
  const bits = networks[0]?.bits ?? 32;
  if (networks.some((network) => network.bits !== bits)) beyond();
  const ranges: { first: bigint; last: bigint }[] = [];
  for (const network of networks) {
    const [range, last] = [ranges.at(-1), lastOf(network)];
    if (!range || network.first > range.last + 1n) ranges.push({ first: network.first, last });
    else if (last > range.last) range.last = last;
  }
  const merged = ranges.flatMap(({ first, last }) => [...networksBetween(bits, first, last)]);
  return HashSet.of(merged.map(({ first, prefix }) => `${addressText(bits, first)}/${prefix}`));
}

export const cidr: Builtins = {
  'net.cidr_contains': containing,
  'net.cidr_overlap': containing,
  'net.cidr_contains_matches': containsMatches,
  'net.cidr_expand': expand,
  'net.cidr_intersects': (one, other) => {
    const [a, b] = [networkAt(one), networkAt(other)];
    return contains(a, b) || contains(b, a);
  },
  'net.cidr_is_valid': (text) => typeof text === 'string' && networkIn(text) !== undefined,
  'net.cidr_merge': merge,
};
