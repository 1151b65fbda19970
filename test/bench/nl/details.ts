import { type Outcome, passes } from './judge.ts';

/** The files where a policy is wrong, with what was expected and what was flagged. */
export function wrongDetails({ entry, authored, verdicts }: Outcome): string {
  const files = verdicts.filter((verdict) => !passes(verdict));
  return [
    `WRONG ${entry.split} ${entry.id}`,
    `  sentence: ${entry.sentence}`,
    `  restated: ${authored.restated ?? '-'}`,
    ...files.flatMap(({ fixture, flagged, failure }) => [
      `  ${fixture.name}`,
      `    expected: ${listed(fixture.expected.violations)}`,
      ...(fixture.expected.related.length > 0 ? [`    related:  ${listed(fixture.expected.related)}`] : []),
      `    got:      ${failure ? `failed: ${failure}` : listed(flagged)}`,
    ]),
  ].join('\n');
}

/** Why no policy was authored. */
export function refusedDetails({ entry, authored }: Outcome): string {
  return [
    `${authored.status.toUpperCase()} ${entry.split} ${entry.id}`,
    `  sentence: ${entry.sentence}`,
    ...authored.diagnostics.map(({ code, message }) => `  ${code}: ${message}`),
    ...authored.checks.filter(({ passed }) => !passed).map(({ name, detail }) => `  ${name}: ${detail}`),
    ...authored.readings.map(
      ({ restated, notUnderstood, confidence }) =>
        `  reading ${confidence}: ${restated}${notUnderstood.length > 0 ? ` [not understood: ${notUnderstood.join(', ')}]` : ''}`,
    ),
  ].join('\n');
}

const listed = (addresses: readonly string[]): string => (addresses.length > 0 ? addresses.join(', ') : 'nothing');
