import type { Diagnostic, Range } from '../../core/host/boundary.ts';
import type { Finding } from '../evaluate/finding.ts';
import { type Severity, severities } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';
import { pathText, placeText, policiesById } from './describe.ts';
import { splitLines, visible } from './display.ts';
import { excerpt } from './excerpt.ts';
import { helpText } from './fix.ts';
import type { Style } from './paint.ts';
import { type CheckReport, counted, type Format, type ReportOptions } from './report.ts';
import { inOrder, merged, type Order } from './sequence.ts';

const severityStyles: Readonly<Record<Severity | Diagnostic['severity'], Style>> = {
  CRITICAL: 'magenta',
  HIGH: 'red',
  MEDIUM: 'yellow',
  LOW: 'blue',
  INFO: 'cyan',
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'dim',
};

/** One thing to show: a finding or a diagnostic. */
interface Entry {
  label: keyof typeof severityStyles;
  code: string;
  message: string;
  file: string | undefined;
  range: Range | undefined;
  notes: [name: string, text: string][];
}

/** For people: grouped by file, in the order of the text, each with the source it speaks of. */
export const text: Format = function* (report, options) {
  const policies = policiesById(report.policies);
  const counts = new Map<Severity, number>();
  const found = function* () {
    for (const finding of inOrder(report.findings, byPlace)) {
      counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
      yield findingEntry(finding, policies.get(finding.policy));
    }
  };
  const told = report.diagnostics.toSorted(byPlace).map(diagnosticEntry);
  let file = '';
  for (const entry of merged<Entry>([told, found()], byPlace)) {
    if (entry.file !== undefined && entry.file !== file) yield `${options.paint.bold(visible(entry.file))}\n\n`;
    file = entry.file ?? '';
    yield `${entryText(entry, options)}\n\n`;
  }
  yield `${summary(report, counts, options)}\n`;
};

/** Diagnostics alone, in the same style. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  return diagnostics.map((diagnostic) => `${entryText(diagnosticEntry(diagnostic), options)}\n`).join('\n');
}

function diagnosticEntry({ severity, code, message, help, file, range, url, related }: Diagnostic): Entry {
  const notes: Entry['notes'] = (related ?? []).map((other) => [
    'see',
    `${other.message} at ${placeText(other.file, other.range)}`,
  ]);
  if (help !== undefined) notes.push(['help', help]);
  if (url !== undefined) notes.push(['docs', url]);
  return { label: severity, code, message, file, range, notes };
}

function findingEntry(finding: Finding, policy: Policy | undefined): Entry {
  const notes: Entry['notes'] = [];
  if (finding.title !== finding.message && finding.title !== finding.policy) notes.push(['policy', finding.title]);
  const path = finding.path.length === 0 ? '' : `, ${pathText(finding.path)}`;
  notes.push(['resource', finding.address + path]);
  for (const call of finding.modules) {
    notes.push(['through', `module.${call.name} at ${placeText(call.file, call.range)}`]);
  }
  const help = helpText(finding, policy);
  if (help !== undefined) notes.push(['help', help]);
  const [link] = finding.docs;
  if (link !== undefined) notes.push(['docs', link]);
  return {
    label: finding.severity,
    code: finding.policy,
    message: finding.message,
    file: finding.file ?? finding.root,
    range: finding.range,
    notes,
  };
}

/** What stands in no file comes last. */
export const byPlace: Order<{ file?: string | undefined; root?: string; range?: Range | undefined }> = (a, b) => {
  const [inA, inB] = [a.file ?? a.root, b.file ?? b.root];
  return (
    Number(inA === undefined) - Number(inB === undefined) ||
    compare(inA ?? '', inB ?? '') ||
    (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
    (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0)
  );
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function entryText(entry: Entry, options: ReportOptions): string {
  const { paint } = options;
  const mark = paint[severityStyles[entry.label]];
  const label = mark(`${entry.label.toLowerCase()}[${visible(entry.code)}]`);
  const [message = '', ...more] = splitLines(entry.message);
  const lines = [paint.bold(`${label}: ${visible(message)}`), ...more.map((line) => `  ${visible(line)}`)];
  const { file, range } = entry;
  if (file !== undefined) {
    lines.push(`  ${paint.dim('-->')} ${visible(placeText(file, range))}`);
    const source = range && options.source(file);
    if (range && source !== undefined) lines.push(...excerpt(source, range, paint, mark));
  }
  for (const [name, note] of entry.notes) {
    const [first = '', ...rest] = splitLines(note.trim());
    lines.push(`  ${paint.dim('=')} ${paint.bold(name)}: ${visible(first)}`);
    lines.push(...rest.map((line) => `    ${visible(line)}`));
  }
  return lines.join('\n');
}

function summary(
  { findings, excepted, diagnostics, policies, resources, seconds }: CheckReport,
  counts: ReadonlyMap<Severity, number>,
  options: ReportOptions,
) {
  const { paint } = options;
  const parts = severities
    .toReversed()
    .filter((severity) => counts.has(severity))
    .map((severity) => paint[severityStyles[severity]](`${counts.get(severity)} ${severity.toLowerCase()}`));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const found =
    findings.length === 0
      ? errors === 0
        ? paint.green('no findings')
        : 'no findings'
      : `${counted(findings.length, 'finding')} (${parts.join(', ')})`;
  const asides = [
    ...(excepted.length === 0 ? [] : [`${excepted.length} excepted`]),
    ...(errors === 0 ? [] : [paint.red(counted(errors, 'error'))]),
  ];
  const checked = `${counted(resources, 'resource')}, ${counted(policies.length, 'policy', 'policies')}`;
  return `${[found, ...asides].join(', ')} in ${checked} ${paint.dim(`(${seconds.toFixed(2)} s)`)}`;
}
