import { visible } from '../../engine/report/display.ts';
import type { Paint } from '../../engine/report/paint.ts';
import { counted } from '../../engine/report/report.ts';
import type { MutationScore } from './run.ts';

/** Below it, what the tests do not notice is listed. */
const wanted = 0.95;

/** For people: the score of each policy, the weakest first, and what nothing notices where there is too much of it. */
export function mutationText(scores: readonly MutationScore[], paint: Paint): string {
  const killed = scores.reduce((sum, one) => sum + one.killed, 0);
  const tried = scores.reduce((sum, one) => sum + one.tried, 0);
  const width = Math.max(0, ...scores.map(({ policy }) => policy.length));
  const lines = scores
    .toSorted((a, b) => a.score - b.score || (a.policy < b.policy ? -1 : 1))
    .flatMap((one) => {
      const weak = one.score < wanted;
      const part = percent(one.killed, one.tried).padStart(6);
      const left = one.untried === 0 ? '' : `, ${one.untried} more not tried`;
      return [
        `  ${visible(one.policy).padEnd(width)}  ${weak ? paint.yellow(part) : paint.green(part)}  ${one.killed} of ${one.tried}${left}`,
        ...(weak ? one.survivors.map(survivor(paint)) : []),
      ];
    });
  return [`mutation: ${percent(killed, tried)} of ${counted(tried, 'mistake')} noticed`, ...lines, ''].join('\n');
}

const survivor =
  (paint: Paint) =>
  ({ file = '', range, message }: MutationScore['survivors'][number]): string =>
    paint.dim(`    --> ${visible(file)}:${range?.start.line}:${range?.start.column}  ${visible(message)}`);

/** Rounded down, so that 100% means all. */
const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10}%`;
