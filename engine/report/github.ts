import type { Range } from '../../core/host/boundary.ts';
import { diagnosticLevels, findingLevels, type Level, policiesById } from './describe.ts';
import { helpText } from './fix.ts';
import type { Format } from './report.ts';

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands of GitHub Actions: each line becomes an annotation of the pull request. */
export const github: Format = function* ({ findings, diagnostics, policies }) {
  const byId = policiesById(policies);
  for (const { severity, code, message, help, file, range } of diagnostics) {
    yield command(diagnosticLevels[severity], code, file, range, [message, help]);
  }
  for (const finding of findings) {
    const { severity, title, policy, address, message } = finding;
    const help = helpText(finding, byId.get(policy));
    const file = finding.file ?? finding.root;
    const lines = [`${message} (${address})`, help, finding.docs[0]];
    const shown = title === policy ? policy : `${title} [${policy}]`;
    yield command(findingLevels[severity], shown, file, finding.range, lines);
  }
};

function command(
  level: Level,
  title: string,
  file: string | undefined,
  range: Range | undefined,
  lines: (string | undefined)[],
): string {
  const properties: [string, string | number][] = [];
  if (file !== undefined) properties.push(['file', file]);
  if (range) {
    properties.push(['line', range.start.line], ['endLine', range.end.line], ['col', range.start.column]);
    if (range.start.line === range.end.line) properties.push(['endColumn', range.end.column]);
  }
  properties.push(['title', title]);
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  const message = lines.filter((line) => line !== undefined).join('\n');
  return `::${commands[level]} ${written}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
