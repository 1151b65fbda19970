import type { Mend } from '../../guardrail/mend.ts';
import type { Reason, RuleVerdict } from '../../guardrail/verdict.ts';
import { placeText } from '../describe.ts';
import { helpFor } from '../fix.ts';
import { counted } from '../report.ts';
import { code, escapeMarkdown, escapeMessage, fenced } from './escape.ts';
import { byOutcome, type GuardFormat, type GuardReport, outcomeWords } from './report.ts';
import { costLine, findingsLine, overrideText, summaryLine, unpricedLine } from './summary.ts';

/** A comment at GitHub has room for 65,536 characters; some stay free for what finds it again. */
const longest = 65_000;
/** Left for the line that says what is left out. */
const reserve = 200;
/** Lines of a fix; a longer one is no reading for a comment. */
const mostLines = 40;

/** For a pull request: rule by rule, each reason with its resource, its line and its fix. */
export const markdown: GuardFormat = function* (report) {
  yield markdownWithin(report, longest);
};

/** The same in so many characters at most; what there is no room for is said. */
export function markdownWithin(report: GuardReport, limit: number): string {
  const { verdict, diagnostics } = report;
  let text = `## Decree: ${summaryLine(verdict)}\n`;
  for (const line of facts(report)) text += `\n${escapeMessage(line)}\n`;
  if (diagnostics.length > 0)
    text += `\n${counted(diagnostics.length, 'problem')} in the input: see the output of the run.\n`;
  const passed = verdict.rules.filter(({ outcome }) => outcome === 'passed').map(({ rule }) => escapeMarkdown(rule));
  if (passed.length > 0) text += `\nPassed: ${passed.join(', ')}.\n`;
  let left = 0;
  for (const rule of byOutcome(verdict)) {
    if (rule.reasons.length === 0) continue;
    const pieces = [ruleHead(rule), ...rule.reasons.map((reason) => reasonItem(reason, report))];
    for (const piece of pieces) {
      if (left === 0 && text.length + piece.length <= limit - reserve) text += piece;
      else left++;
    }
  }
  if (left > 0)
    text += `\n${counted(left, 'more part')} left out here for length: \`decree guard --format json\` has all.\n`;
  return text;
}

function facts({ verdict }: GuardReport): string[] {
  const { cost, findings } = verdict;
  const unpriced = cost && unpricedLine(cost);
  return [...(cost ? [costLine(cost)] : []), ...(unpriced === undefined ? [] : [unpriced]), findingsLine(findings)];
}

function ruleHead({ outcome, rule, kind, enforcement, override }: RuleVerdict): string {
  const head = `\n### ${outcomeWords[outcome]}: ${escapeMarkdown(rule)} (${kind}, ${enforcement})\n`;
  return override ? `${head}\n${escapeMarkdown(overrideText(override))}\n` : head;
}

function reasonItem(reason: Reason, report: GuardReport): string {
  const { address, message, file, range, finding } = reason;
  const where = [
    ...(address === undefined ? [] : [code(address)]),
    ...(file === undefined ? [] : [`at ${code(placeText(file, range))}`]),
  ].join(' ');
  const policy = finding ? ` (${code(finding.policy)})` : '';
  const item = `\n- ${where}${where === '' ? '' : ': '}${escapeMessage(message)}${policy}\n`;
  const help = finding && fixText(reason, report);
  return help === undefined ? item : `${item}\n${indented(help)}\n`;
}

/** The fix as a difference of lines, or as its policy describes it. */
export function fixText({ finding }: Reason, report: GuardReport): string | undefined {
  if (!finding) return undefined;
  const mend = report.mendOf(finding);
  if (mend && mend.after.length <= mostLines) return differenceText(mend);
  const help = helpFor(
    finding,
    report.policies.find(({ id }) => id === finding.policy),
  );
  if (!help) return undefined;
  const said = `**Fix:** ${escapeMessage(help.text)}`;
  return help.code ? `${said}\n\n${fenced('hcl', help.code.join('\n'))}` : said;
}

function differenceText({ file, start, before, after }: Mend): string {
  const lines = [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
  return `**Fix** at ${code(`${file}:${start}`)}:\n\n${fenced('diff', lines.join('\n'))}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
