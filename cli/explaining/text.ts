import { printable } from '../../engine/report/display.ts';
import type { Paint } from '../../engine/report/paint.ts';
import { counted } from '../../engine/report/report.ts';
import { usageWords } from '../../engine/requirement/converse/words.ts';
import type { Explained, ExplainedRule } from '../../engine/requirement/explain/explained.ts';
import { sampleText } from '../../engine/requirement/samples/sample-text.ts';
import { scpLines } from '../authoring/scp_lines.ts';

/** For people: what a policy does, and how that is known. */
export function explainedText(explained: Explained, paint: Paint): string {
  const { id, title, description, sentence, restated, rules, summary } = explained;
  const parts = [
    [paint.bold(`${id}: ${printable(title)}`), ...(description ? [printable(description).trim()] : [])],
    sentence === undefined ? [] : [`${paint.bold('requirement')}: ${printable(sentence)}`],
    [basisText(explained, paint), ...(restated === undefined ? [] : [`  ${printable(restated)}`])],
    ...rules.map(ruleLines),
    differenceLines(explained, paint),
    metadataLines(explained, paint),
    section('preventive control (AWS)', explained.scp ? scpLines(explained.scp) : [], paint),
    ...seenParts(explained, paint),
    summary
      ? [
          paint.bold(`summary by ${summary.usage.model}, which nothing has checked`),
          ...printable(summary.text).split('\n').map(indented),
          paint.dim(indented(usageWords(summary.usage))),
        ]
      : [],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const indented = (line: string): string => `  ${line}`;

const section = (title: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length === 0 ? [] : [paint.bold(title), ...lines];

function basisText({ basis, samples, agreeing, sentence }: Explained, paint: Paint): string {
  switch (basis) {
    case 'compiled':
      return paint.green('it does exactly this: the Rego is what the compiler writes for it');
    case 'tried':
      return paint.green(`it does this on all ${counted(samples, 'sample')} of it: the Rego was written by hand`);
    case 'differs':
      return paint.yellow(
        `its requirement reads as follows; the Rego does that on ${agreeing} of ${counted(samples, 'sample')} of it`,
      );
    case 'unread':
      return paint.yellow(
        sentence === undefined
          ? 'it has no requirement: only what the checker sees in the Rego can be said'
          : 'its requirement was not understood: only what the checker sees in the Rego can be said',
      );
  }
}

function ruleLines({ types, kind, where, must, unless }: ExplainedRule): string[] {
  return [
    `  on      ${kind === 'data' ? 'data sources ' : ''}${types.join(', ')}${where === undefined ? '' : ` such that ${printable(where)}`}`,
    `  must    ${printable(must)}`,
    ...(unless === undefined ? [] : [`  unless  ${printable(unless)}`]),
  ];
}

function differenceLines({ difference }: Explained, paint: Paint): string[] {
  if (!difference) return [];
  const flagged = (addresses: string[]): string => addresses.join(', ') || 'nothing';
  return [
    paint.bold('a sample on which they differ'),
    `  the requirement flags ${flagged(difference.first)}, the Rego ${flagged(difference.second)}`,
    ...sampleText(difference.document)
      .trimEnd()
      .split('\n')
      .map((line) => paint.dim(`    ${printable(line)}`)),
  ];
}

function metadataLines({ severity, category, frameworks, remediation }: Explained, paint: Paint): string[] {
  const controls = Object.entries(frameworks).map(([framework, ids]) => `${framework} ${ids.join(', ')}`);
  return [
    `${paint.bold('severity')}: ${severity}, ${printable(category)}`,
    ...(controls.length === 0 ? [] : [`${paint.bold('controls')}: ${printable(controls.join('; '))}`]),
    ...(remediation === undefined ? [] : [`${paint.bold('fix')}: ${printable(remediation).trim()}`]),
  ];
}

function seenParts({ reads, builtins, helpers, messages }: Explained, paint: Paint): string[][] {
  const read = reads.map(
    ({ kind, type, attributes }) =>
      `  ${kind === 'data' ? 'data ' : ''}${type === '*' ? 'any type' : type}${attributes.length === 0 ? '' : `: ${printable(attributes.join(', '))}`}`,
  );
  const calls = [...helpers, ...builtins];
  return [
    section('it reads', read, paint),
    section('it calls', calls.length === 0 ? [] : [indented(calls.join(', '))], paint),
    section(
      'it says',
      messages.map((message) => indented(printable(message))),
      paint,
    ),
  ];
}
