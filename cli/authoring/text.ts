import { printable } from '../../engine/report/display.ts';
import type { Paint } from '../../engine/report/paint.ts';
import { counted } from '../../engine/report/report.ts';
import type { Authored } from '../../engine/requirement/author.ts';
import { usageWords } from '../../engine/requirement/converse/words.ts';
import { sampleText } from '../../engine/requirement/samples/sample-text.ts';
import type { Sample } from '../../engine/requirement/samples/synthesise.ts';
import { scpLines } from './scp_lines.ts';

/** Kinds of samples whose first is shown as Terraform. */
const shownKinds: readonly Sample['kind'][] = ['violating', 'complying'];

interface Beside {
  /** Names of the files that were written. */
  written: readonly string[];
  /** Whether the preventive control is shown. */
  scp: boolean;
  paint: Paint;
}

/** For people: what the sentence was understood as, and what came of it. */
export function authoredText(authored: Authored, { written, scp, paint }: Beside): string {
  const parts = authored.status === 'authored' ? policyParts(authored, paint) : openParts(authored, paint);
  const near = authored.nearest.map(({ id, title }) => `  ${id}  ${title}`);
  if (near.length > 0) parts.push(section('built-in policies about the same', near, paint));
  if (scp && authored.status === 'authored') {
    const none = ['  none: AWS has no condition key that says the same'];
    parts.push(section('service control policy', authored.scp ? scpLines(authored.scp) : none, paint));
  }
  if (authored.usage) parts.push(section('asked', [`  ${authored.usage.model}: ${usageWords(authored.usage)}`], paint));
  if (written.length > 0) {
    parts.push(
      section(
        'written',
        written.map((file) => `  ${file}`),
        paint,
      ),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function policyParts({ restated, assumptions, rego, checks, samples }: Authored, paint: Paint): string[] {
  const understood = [
    ...(restated === undefined ? [] : [`${paint.green('understood as')}: ${paint.bold(printable(restated))}`]),
    ...(assumptions.length === 0 ? [`${paint.yellow('assumed')}: nothing`] : []),
    ...assumptions.map((assumption) => `${paint.yellow('assumed')}: ${printable(assumption)}`),
  ];
  const parts = [understood.join('\n'), printable(rego ?? '').trimEnd()];
  parts.push(section('checks', checkLines({ checks }, paint), paint));
  if (samples.length > 0) parts.push(section('samples', sampleLines(samples, paint), paint));
  return parts;
}

function openParts({ status, readings, checks }: Authored, paint: Paint): string[] {
  if (status === 'unsupported') return [paint.yellow('unsupported: no policy can be made from this sentence')];
  const ways = readings.flatMap(({ restated, assumptions, notUnderstood }, index) => [
    `  ${paint.bold(String(index + 1))}  ${printable(restated)}`,
    ...assumptions.map((assumption) => paint.dim(`     assumed: ${printable(assumption)}`)),
    ...(notUnderstood.length === 0 ? [] : [paint.dim(`     not understood: ${printable(notUnderstood.join(' '))}`)]),
  ]);
  const parts = [paint.yellow('unsure: no policy is made without your word')];
  if (ways.length > 0) {
    parts.push(section(`${counted(readings.length, 'reading')}, take one with \`--accept N\``, ways, paint));
  }
  if (checks.length > 0) parts.push(section('checks', checkLines({ checks }, paint), paint));
  return parts;
}

function checkLines({ checks }: Pick<Authored, 'checks'>, paint: Paint): string[] {
  return checks.map(
    ({ name, passed, detail }) =>
      `  ${passed ? paint.green('pass') : paint.red('fail')}  ${name.padEnd(8)} ${printable(detail)}`,
  );
}

function sampleLines(samples: readonly Sample[], paint: Paint): string[] {
  return [...new Set(samples.map(({ kind }) => kind))].flatMap((kind) => {
    const alike = samples.filter((sample) => sample.kind === kind);
    const flagged = alike.filter((sample) => sample.flagged.length > 0).length;
    const verdict = flagged === 0 ? 'none is flagged' : `${flagged} of ${alike.length} flagged`;
    const [first] = alike;
    const shown = first && shownKinds.includes(kind) ? sampleText(first.document).trimEnd().split('\n') : [];
    return [
      `  ${kind.replaceAll('_', ' ')}: ${counted(alike.length, 'sample')}, ${verdict}`,
      ...shown.map((line) => paint.dim(line === '' ? '' : `    ${printable(line)}`)),
    ];
  });
}

function section(title: string, lines: readonly string[], paint: Paint): string {
  return [paint.bold(title), ...lines].join('\n');
}
