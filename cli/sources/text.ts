import type { Finding } from '../../engine/evaluate/finding.ts';
import { printable } from '../../engine/report/display.ts';
import { counted } from '../../engine/report/report.ts';
import { resultPaint } from '../host/terminal.ts';
import type { SourceResult, SourcesResult } from './run.ts';

const mostFindings = 20;

/** For people: what the sources are pinned to, and what an update changes. */
export function sourcesText({ sources, impact }: SourcesResult): string {
  const paint = resultPaint();
  if (sources.length === 0) return 'there are no `sources` in decree.yaml\n';
  const lines = sources.map((one) => `${paint.bold(one.name)}  ${one.state}  ${printable(one.from)}${pinText(one)}`);
  if (!impact) return `${lines.join('\n')}\n`;
  const { added, removed } = impact;
  return `${[
    ...lines,
    `what is found here: ${counted(added.length, 'finding')} more, ${removed.length} less`,
    ...findingLines('+', added),
    ...findingLines('-', removed),
  ].join('\n')}\n`;
}

function pinText({ before, now }: SourceResult): string {
  if (!now) return '';
  const version = now.version ?? 'no version';
  const told =
    before?.version !== undefined && before.version !== version ? `${before.version} to ${version}` : version;
  const key = now.key === undefined ? '' : `, signed by ${now.key}`;
  return `  ${told}, ${now.pinned.slice(0, 19)}${key}`;
}

function findingLines(sign: string, findings: readonly Finding[]): string[] {
  const shown = findings
    .slice(0, mostFindings)
    .map(({ policy, address, message }) => `  ${sign} ${policy}  ${address}  ${printable(message)}`);
  return findings.length > mostFindings ? [...shown, `  ${sign} and ${findings.length - mostFindings} more`] : shown;
}
