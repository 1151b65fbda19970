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
  /** Policies that alone flag every violating file as expected, and no complying one. */
  exact: string[];
}

/** Which policies are about a case, and whether they tell its violating files from its complying ones. */
export function coverageOf(positive: readonly Flagged[], negative: readonly Flagged[]): Coverage {
  const ids = [...new Set(positive.flatMap(({ byPolicy }) => [...byPolicy.keys()]))].sort();
  const topic = ids.filter((id) => positive.some((file) => violationsFlagged(file, [id]).length > 0));
  const flagged =
    topic.length > 0 &&
    positive.every((file) => violationsFlagged(file, topic).length === new Set(file.fixture.expected.violations).size);
  const silent = (id: string): boolean => negative.every(({ byPolicy }) => (byPolicy.get(id) ?? []).length === 0);
  return {
    topic,
    flagged,
    clean: flagged && topic.every(silent),
    exact: ids.filter(
      (id) =>
        silent(id) &&
        positive.every(({ byPolicy, fixture }) => score(byPolicy.get(id) ?? [], fixture.expected).passed),
    ),
  };
}

function violationsFlagged({ fixture, byPolicy }: Flagged, ids: readonly string[]): string[] {
  const flagged = new Set(ids.flatMap((id) => byPolicy.get(id) ?? []).map(blockOf));
  return [...new Set(fixture.expected.violations)].filter((address) => flagged.has(address));
}
