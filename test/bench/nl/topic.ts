import type { Fixture } from './entries.ts';
import { blockOf, score } from './score.ts';

/** What the policies said of a file: addresses by id of policy. */
export interface Flagged {
  fixture: Fixture;
  byPolicy: ReadonlyMap<string, readonly string[]>;
}

/** What the library makes of one case. */
export interface Coverage {
  /** Policies that flag a violation in a violating file. */
  topic: string[];
  /** In every violating file, every violation is flagged by the topic. */
  flagged: boolean;
  /** And the topic flags nothing in the complying files. */
  clean: boolean;
  /** The part of the topic that is silent on the complying files, if together it flags every violation. */
  apart: string[];
  /** Policies that alone flag every violating file as expected, and no complying one. */
  exact: string[];
}

/** Which policies are about a case, and whether they tell its violating files from its complying ones. */
export function coverageOf(positive: readonly Flagged[], negative: readonly Flagged[]): Coverage {
  const ids = [...new Set(positive.flatMap(({ byPolicy }) => [...byPolicy.keys()]))].sort();
  const topic = ids.filter((id) => positive.some((file) => violationsFlagged(file, [id]).length > 0));
  const flagsAll = (policies: readonly string[]): boolean =>
    policies.length > 0 &&
    positive.every(
      (file) => violationsFlagged(file, policies).length === new Set(file.fixture.expected.violations).size,
    );
  const silent = (id: string): boolean => negative.every(({ byPolicy }) => (byPolicy.get(id) ?? []).length === 0);
  const flagged = flagsAll(topic);
  const quiet = topic.filter(silent);
  return {
    topic,
    flagged,
    clean: flagged && quiet.length === topic.length,
    apart: flagsAll(quiet) ? quiet : [],
    exact: ids.filter(
      (id) =>
        silent(id) && positive.every(({ byPolicy, fixture }) => score(byPolicy.get(id) ?? [], fixture.expected).passed),
    ),
  };
}

function violationsFlagged({ fixture, byPolicy }: Flagged, ids: readonly string[]): string[] {
  const flagged = new Set(ids.flatMap((id) => byPolicy.get(id) ?? []).map(blockOf));
  return [...new Set(fixture.expected.violations)].filter((address) => flagged.has(address));
}
