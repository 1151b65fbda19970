import type { Expected } from './entries.ts';

/** How what was flagged in a file compares with what should be. */
export interface Score {
  /** Something is flagged where something should be, and nothing where nothing should. */
  verdict: boolean;
  /** Exactly the violations are flagged. */
  exact: boolean;
  /** Nothing beyond violations and related is flagged, and no violation is missed. */
  lenient: boolean;
  /** Verdict and lenient: what the file counts for. */
  passed: boolean;
}

/** The address of the block: a block with `count` or `for_each` is flagged when any instance is. */
export function blockOf(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, '');
}

/** Scores the flagged addresses of a file, with or without index. */
export function score(flaggedAddresses: Iterable<string>, expected: Expected): Score {
  const undecided = new Set(expected.undecided);
  const decided = (addresses: Iterable<string>): Set<string> =>
    new Set([...addresses].map(blockOf).filter((address) => !undecided.has(address)));
  const flagged = decided(flaggedAddresses);
  const violations = decided(expected.violations);
  const related = decided(expected.related);

  const verdict = flagged.size > 0 === violations.size > 0;
  if (!expected.addressesScored) return { verdict, exact: verdict, lenient: verdict, passed: verdict };
  const missed = violations.difference(flagged);
  const exact = missed.size === 0 && flagged.isSubsetOf(violations);
  const lenient =
    flagged.isSubsetOf(violations.union(related)) && (missed.size === 0 || !flagged.isDisjointFrom(related));
  return { verdict, exact, lenient, passed: verdict && lenient };
}
