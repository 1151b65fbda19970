import { changeLines } from '../../engine/publish/changelog.ts';
import { printable } from '../../engine/report/display.ts';
import { counted } from '../../engine/report/report.ts';
import { resultPaint } from '../host/terminal.ts';
import type { Published } from './judge.ts';

/** For people: what was published where, and what spoke against it. */
export function publishedText(results: readonly Published[]): string {
  return results.map(placeText).join('\n');
}

function placeText(result: Published): string {
  const { place, status, version, before, checks, changes, sha256, signedBy, branch, commit, url } = result;
  const paint = resultPaint();
  const style = status === 'refused' || status === 'failed' ? paint.red : paint.green;
  const since = before === undefined ? 'first version' : `after ${before}`;
  const facts = [
    ...(signedBy === undefined ? [] : [`signed by ${signedBy}`]),
    ...(sha256 === undefined ? [] : [`sha256 ${sha256}`]),
    ...(branch === undefined ? [] : [`branch ${branch}`]),
    ...(commit === undefined ? [] : [`commit ${commit}`]),
    ...(url === undefined ? [] : [url]),
  ];
  const lines = [
    `${style(status)}: ${paint.bold(version)} to ${printable(place)} (${since}, ${counted(changes.length, 'change')})`,
    ...checks.map(
      ({ name, passed, detail }) =>
        `  ${passed ? paint.green('pass') : paint.red('fail')}  ${name.padEnd(9)} ${printable(detail)}`,
    ),
    ...changeLines(changes).map((line) => `  ${printable(line)}`),
    ...facts.map((fact) => `  ${printable(fact)}`),
  ];
  return `${lines.join('\n')}\n`;
}
