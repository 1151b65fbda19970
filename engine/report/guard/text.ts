import type { Reason, RuleOutcome, RuleVerdict } from '../../guardrail/verdict.ts';
import { placeText } from '../describe.ts';
import { splitLines, visible } from '../display.ts';
import { excerpt } from '../excerpt.ts';
import { helpText } from '../fix.ts';
import type { Style } from '../paint.ts';
import { counted, type ReportOptions } from '../report.ts';
import { diagnosticsText } from '../text.ts';
import { byOutcome, type GuardFormat, type GuardReport, outcomeWords } from './report.ts';
import { costLine, findingsLine, overrideText, summaryLine, unpricedLine } from './summary.ts';

/** Of one rule; JSON has all. */
const mostReasons = 50;

const styles: Readonly<Record<RuleOutcome, Style>> = {
  blocked: 'red',
  overridden: 'magenta',
  warned: 'yellow',
  passed: 'green',
  out_of_scope: 'dim',
};

/** For people: rule by rule, those first that decide. */
export const text: GuardFormat = function* (report, options) {
  const { verdict, diagnostics } = report;
  const { paint } = options;
  if (diagnostics.length > 0) yield `${diagnosticsText(diagnostics, options)}\n`;
  for (const rule of byOutcome(verdict)) yield* ruleText(rule, report, options);
  if (verdict.rules.length > 0) yield '\n';
  const { cost } = verdict;
  if (cost) {
    yield `${costLine(cost)}\n`;
    const unpriced = unpricedLine(cost);
    if (unpriced !== undefined) yield `${unpriced}\n`;
  }
  yield `${findingsLine(verdict.findings)}\n`;
  const style = verdict.outcome === 'blocked' ? paint.red : paint.green;
  yield `${style(paint.bold(summaryLine(verdict)))} ${paint.dim(`(${report.seconds.toFixed(2)} s)`)}\n`;
};

function* ruleText(rule: RuleVerdict, report: GuardReport, options: ReportOptions): Generator<string> {
  const { outcome, enforcement, kind, reasons, override } = rule;
  const { paint } = options;
  yield `${paint.bold(paint[styles[outcome]](outcomeWords[outcome]))}: ${visible(rule.rule)} ${paint.dim(`(${kind}, ${enforcement})`)}\n`;
  if (override) yield `  ${visible(overrideText(override))}\n`;
  for (const reason of reasons.slice(0, mostReasons)) yield reasonText(reason, report, options);
  const left = reasons.length - mostReasons;
  if (left > 0) yield `  and ${counted(left, 'more reason')}: \`--format json\` has all\n`;
}

function reasonText({ address, message, file, range, finding }: Reason, report: GuardReport, options: ReportOptions) {
  const { paint } = options;
  const about = address === undefined ? '' : `${paint.bold(visible(address))}: `;
  const [first = '', ...rest] = splitLines(message);
  const lines = [`${about}${visible(first)}${finding ? paint.dim(` [${finding.policy}]`) : ''}`, ...rest.map(visible)];
  if (file !== undefined) {
    lines.push(`${paint.dim('-->')} ${visible(placeText(file, range))}`);
    const source = range && options.source(file);
    if (range && source !== undefined) lines.push(...excerpt(source, range, paint, paint.red));
  }
  const help =
    finding &&
    helpText(
      finding,
      report.policies.find(({ id }) => id === finding.policy),
    );
  if (help !== undefined) lines.push(...splitLines(`fix: ${help}`).map(visible));
  return `${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
