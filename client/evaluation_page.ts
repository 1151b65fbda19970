import { Uri } from 'vscode';
import type { Evaluated } from './rego_protocol.ts';

/** Longer values are cut, since a page is to be read. */
const mostCharacters = 20_000;

/** What a rule gave, as a page: what it flags with the way there, its value, what it printed. */
export function evaluationPage(rule: string, { value, findings, prints, resources, milliseconds }: Evaluated): string {
  const on = `on ${count(resources, 'resource')} of the workspace, in ${milliseconds} ms`;
  const isFlagging = findings.length > 0;
  return [
    `# ${rule}`,
    isFlagging ? `Flags ${count(findings.length, 'resource')}, ${on}.` : `${saidOf(value)}, ${on}.`,
    ...(isFlagging ? [findings.map(itemOf).join('\n')] : []),
    ...(prints === '' ? [] : ['## Printed', fenced(prints.trimEnd(), 'text')]),
    ...(value === undefined ? [] : ['## Value', fenced(JSON.stringify(value, null, 2), 'json')]),
  ].join('\n\n');
}

function saidOf(value: unknown): string {
  if (value === undefined) return 'Is undefined';
  return Array.isArray(value) && value.length === 0 ? 'Flags nothing' : 'Has a value';
}

function itemOf({ address, message, location }: Evaluated['findings'][number]): string {
  if (!location) return `- ${code(address)}: ${escaped(message)}`;
  const line = location.range.start.line + 1;
  const target = Uri.parse(location.uri).with({ fragment: `L${line}` });
  const name = target.path.split('/').at(-1);
  return `- ${code(address)}: ${escaped(message)} ([${escaped(`${name}:${line}`)}](<${target.toString()}>))`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const escaped = (text: string) => text.replace(/[\\`*_{}[\]()<>#|]/g, '\\$&').replaceAll('\n', ' ');
const code = (text: string) => `\`${text.replaceAll('`', "'")}\``;

/** Text as it is, in a fence that it cannot close. */
function fenced(text: string, language: string): string {
  const cut = text.length > mostCharacters ? `${text.slice(0, mostCharacters)}\n…` : text;
  const longest = Math.max(0, ...(cut.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${cut}\n${fence}`;
}
