import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Finding } from '../evaluate/finding.ts';
import { type Severity, severities } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';
import { placeText, policiesById } from './describe.ts';
import { splitLines } from './display.ts';
import { helpFor } from './fix.ts';
import { countBySeverity, counted, type Format, type ReportOptions } from './report.ts';

const longestExcerpt = 20;

/** A comment for a pull request: counts, one table in order of severity, the details folded away. */
export const markdown: Format = function* (report, options) {
  const { findings, excepted, diagnostics, policies, resources } = report;
  const byId = policiesById(policies);
  const counts = countBySeverity(findings);
  const present = severities.toReversed().filter((severity) => counts.has(severity));
  const checked = `${counted(resources, 'resource')}, ${counted(policies.length, 'policy', 'policies')}`;
  const aside = excepted.length === 0 ? '' : `, ${excepted.length} excepted`;
  yield `## Decree: ${title(findings.length, counts, present)}\n\n${checked}${aside}.\n`;
  if (findings.length > 0) {
    yield '\n| Severity | Policy | Resource | Place |\n| --- | --- | --- | --- |\n';
    for (const finding of bySeverity(findings, present)) yield findingRow(finding);
    for (const finding of bySeverity(findings, present)) {
      yield `\n${details(finding, byId.get(finding.policy), options)}\n`;
    }
  }
  if (diagnostics.length > 0) yield `\n### Problems in the input\n\n${diagnosticList(diagnostics)}\n`;
};

function* bySeverity(findings: Iterable<Finding>, present: readonly Severity[]): Generator<Finding> {
  for (const severity of present) {
    for (const finding of findings) if (finding.severity === severity) yield finding;
  }
}

function title(total: number, counts: Map<Severity, number>, present: readonly Severity[]): string {
  if (total === 0) return 'no findings';
  const each = present.map((severity) => `${counts.get(severity)} ${severity.toLowerCase()}`);
  return `${counted(total, 'finding')} (${each.join(', ')})`;
}

function findingRow({ severity, title, policy, address, file, root, range }: Finding): string {
  const cells = [
    severity,
    `${escapeMarkdown(oneLine(title))}<br>${code(policy)}`,
    code(address),
    code(placeText(file ?? root, range)),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}

function details(finding: Finding, policy: Policy | undefined, { source }: ReportOptions): string {
  const { severity, address, message, title, file, range, modules, docs } = finding;
  const summary = `${severity} ${escapeHtml(oneLine(title))}: <code>${escapeHtml(oneLine(address))}</code>`;
  const parts = [escapeMessage(message)];
  const text = file !== undefined && range ? source(file) : undefined;
  if (text !== undefined && range) {
    const lines = splitLines(text).slice(range.start.line - 1, range.end.line);
    parts.push(fenced(lines.slice(0, longestExcerpt).join('\n')));
  }
  for (const call of modules) {
    parts.push(`Through ${code(`module.${call.name}`)} at ${code(placeText(call.file, call.range))}.`);
  }
  const help = helpFor(finding, policy);
  if (help) parts.push(`**Fix:** ${escapeMessage(help.text)}`);
  if (help?.code) parts.push(fenced(help.code.join('\n')));
  if (docs.length > 0) parts.push(docs.map((link) => `<${link.replace(/[<>\s]/g, encodeURIComponent)}>`).join(' · '));
  return [`<details><summary>${summary}</summary>`, ...parts, '</details>'].join('\n\n');
}

function diagnosticList(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ severity, code: name, message, help, file, range }) => {
      const place = file === undefined ? '' : ` at ${code(placeText(file, range))}`;
      const advice = help === undefined ? '' : `; ${escapeMessage(help)}`;
      return `- **${severity}** ${code(name)}${place}: ${escapeMessage(message)}${advice}`;
    })
    .join('\n');
}

/** Text of messages: what stands in backticks stays code, the rest cannot become markup. */
function escapeMessage(message: string): string {
  return oneLine(message)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeMarkdown(part)))
    .join('');
}

function escapeMarkdown(text: string): string {
  return escapeHtml(text).replace(/[\\`*_[\]#~]/g, '\\$&');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A code span whose fence is longer than any run of backticks inside. */
function code(text: string): string {
  const shown = oneLine(text);
  const fence = '`'.repeat(longestBackticks(shown) + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestBackticks(text) + 1));
  return `${fence}hcl\n${text}\n${fence}`;
}

function longestBackticks(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
