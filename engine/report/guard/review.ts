import { hashOf } from '../../guardrail/override/canonical.ts';
import { type LineComment, marked, type Review, type ShownLines } from '../../guardrail/posting.ts';
import type { Reason, RuleVerdict } from '../../guardrail/verdict.ts';
import { code, escapeMarkdown, escapeMessage, fenced } from './escape.ts';
import { fixText, markdownWithin } from './markdown.ts';
import { byOutcome, type GuardReport, outcomeWords } from './report.ts';

/** Comments at lines; the rest stands in the comment on the whole, as all do. */
const mostComments = 30;

export interface ReviewOptions {
  /** What tells this plan from others that the same request has, like the folder of its configuration. */
  subject: string;
  /** The largest text of a comment. */
  longest: number;
  shown: ShownLines;
  /** The opening of a block that replaces so many lines. */
  suggestion(lines: number): string;
  /** A file as it is called from the root of the repository. */
  inRepository(file: string): string;
}

/** What is to stand at a pull or merge request. */
export function reviewOf(report: GuardReport, options: ReviewOptions): Review {
  const key = keyOf(options.subject);
  const comments = new Map<string, LineComment>();
  for (const rule of byOutcome(report.verdict)) {
    if (rule.outcome === 'passed' || rule.outcome === 'out_of_scope') continue;
    for (const reason of rule.reasons) {
      if (comments.size >= mostComments) break;
      const comment = commentOn(rule, reason, report, options);
      if (comment && !comments.has(comment.key)) comments.set(comment.key, comment);
    }
  }
  const summary = marked(key, markdownWithin(report, options.longest - 200));
  return { key, summary, comments: [...comments.values()] };
}

function keyOf(...parts: unknown[]): string {
  return hashOf(JSON.stringify(parts)).slice(0, 16);
}

/** A comment where the change shows the place; with a suggestion where it shows all lines that the fix replaces. */
function commentOn(
  rule: RuleVerdict,
  reason: Reason,
  report: GuardReport,
  options: ReviewOptions,
): LineComment | undefined {
  const { address = '', message, file, range, finding } = reason;
  if (file === undefined || !range) return undefined;
  const key = `${keyOf(options.subject)}-${keyOf(rule.rule, finding?.policy, address, finding?.path ?? message)}`;
  const name = options.inRepository(file);
  const shows = (line: number) => options.shown.get(name)?.has(line) ?? false;
  const head = `**${outcomeWords[rule.outcome]}: ${escapeMarkdown(rule.rule)}** ${code(address)}`;
  const said = `${head}\n\n${escapeMessage(message)}${finding ? ` (${code(finding.policy)})` : ''}`;
  const put = (start: number, end: number, help: string | undefined): LineComment => {
    const body = help === undefined ? said : `${said}\n\n${help}`;
    return { key, file: name, start, end, body: marked(key, body) };
  };

  const mend = finding && report.mendOf(finding);
  if (mend?.isWhole && mend.file === file) {
    const lines = Array.from({ length: mend.end - mend.start + 1 }, (_, at) => mend.start + at);
    if (lines.every(shows)) {
      const suggestion = fenced(options.suggestion(lines.length), mend.after.join('\n'));
      return put(mend.start, mend.end, suggestion);
    }
  }
  const { line } = range.start;
  return shows(line) ? put(line, line, fixText(reason, report)) : undefined;
}
