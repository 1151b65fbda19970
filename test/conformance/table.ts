import { reasonOf } from './reasons.ts';

/** How many cases of a group each evaluator passes. */
export interface Tally {
  cases: number;
  passed: Record<string, number>;
}

/** A case that an evaluator runs and does not pass. */
export interface Failure {
  evaluator: string;
  version: string;
  note: string;
  /** What it answers. */
  wrong: string;
}

export interface Results {
  evaluators: readonly string[];
  groups: Map<string, Tally>;
  /** By evaluator and reason: by what it lacks, how many cases it does not run. */
  unsupported: Map<string, Map<string, number>>;
  failures: Failure[];
  /** By reason, how many cases OPA itself does not compile. */
  refused: Map<string, number>;
}

/** The page that is kept in the repository. */
export function pageOf({ evaluators, groups, unsupported, failures, refused }: Results, opa: string): string {
  const rows = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const total: Tally = {
    cases: rows.reduce((sum, [, { cases }]) => sum + cases, 0),
    passed: Object.fromEntries(
      evaluators.map((name) => [name, rows.reduce((sum, [, { passed }]) => sum + (passed[name] ?? 0), 0)]),
    ),
  };
  const row = (name: string, { cases, passed }: Tally) =>
    `| ${[name, cases, ...evaluators.map((evaluator) => passed[evaluator] ?? 0)].join(' | ')} |`;
  return `# OPA's own cases

Of the cases that ${opa} carries (\`v1/test/cases/testdata\`, for Rego v0 and v1), how many pass on each evaluator of Decree.
\`node test/conformance/conformance.ts\` writes this page.

| group | cases | ${evaluators.join(' | ')} |
|---|${'---:|'.repeat(evaluators.length + 1)}
${row('**all**', total)}
${rows.map(([name, tally]) => row(name, tally)).join('\n')}

## Not run
${lacking(unsupported)}

## Not compiled by OPA
${counted(refused)}

## Failing
${failing(failures)}
`;
}

function lacking(unsupported: Results['unsupported']): string {
  const lines = [...unsupported].map(([reason, lacks]) => {
    const parts = [...lacks].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `\`${name}\` (${count})`);
    return `- ${reason}: ${parts.join(', ')}`;
  });
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

function failing(failures: readonly Failure[]): string {
  if (failures.length === 0) return 'None.';
  const byReason = Map.groupBy(
    failures,
    ({ evaluator, note }) => `${evaluator}: ${reasonOf(evaluator, note) ?? 'not yet known'}`,
  );
  return [...byReason]
    .map(([reason, cases]) => `- ${reason}\n${cases.map((one) => `  - ${caseText(one)}`).join('\n')}`)
    .join('\n');
}

/** A failing case in words. */
export function caseText({ version, note, wrong }: Failure): string {
  return `${version} \`${note}\`: ${wrong}`;
}

function counted(reasons: ReadonlyMap<string, number>): string {
  if (reasons.size === 0) return 'None.';
  const lines = [...reasons].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return lines.map(([reason, count]) => `- ${count}: ${reason}`).join('\n');
}
