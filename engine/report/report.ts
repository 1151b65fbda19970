import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import type { ExceptedFinding } from '../evaluate/excepted.ts';
import type { Finding } from '../evaluate/finding.ts';
import type { Severity } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';
import { type Paint, plain } from './paint.ts';
import type { Sequence } from './sequence.ts';

/** Everything one call of `check` has to say, for every output format. */
export interface CheckReport {
  findings: Sequence<Finding>;
  excepted: Sequence<ExceptedFinding>;
  diagnostics: readonly Diagnostic[];
  /** The policies that were asked. */
  policies: readonly Policy[];
  /** Resources read, of all roots. */
  resources: number;
  seconds: number;
}

/** What a format may use besides the report itself. */
export interface ReportOptions {
  /** Text of a file that a finding or a diagnostic names, where it is at hand. */
  source: (file: string) => string | undefined;
  paint: Paint;
  /** Of Decree itself. */
  version: string;
}

export const defaultOptions: ReportOptions = { source: () => undefined, paint: plain, version: '0.0.0' };

/** Turns a report into the text of one output format, piece by piece, with a newline at its end. */
export type Format = (report: CheckReport, options: ReportOptions) => Iterable<string>;

/** Where a report takes source texts from when they are all in memory. */
export function sourceOf(texts: Iterable<SourceText>): ReportOptions['source'] {
  const byFile = new Map<string, string>();
  for (const { file, text } of texts) byFile.set(file, text);
  return (file) => byFile.get(file);
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: Iterable<Finding>): Map<Severity, number> {
  const counts = new Map<Severity, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
