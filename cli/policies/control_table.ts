import type { Policy } from '../../engine/policy/policy.ts';
import { servedControls } from '../../engine/policy/served.ts';
import { visible } from '../../engine/report/display.ts';
import { counted } from '../../engine/report/report.ts';
import type { Controls } from '../../knowledge/controls/controls.ts';
import { resultPaint } from '../host/terminal.ts';

/** The controls of a framework with the policies that serve them, and those that none serves. */
export function controlTable(policies: readonly Policy[], framework: string, controls: Controls): string {
  const paint = resultPaint();
  const named = policies.flatMap(({ metadata }) => metadata.custom.frameworks[framework] ?? []);
  const all = [...new Set([...(controls[framework] ?? []), ...named])];
  const rows = servedControls(policies, framework, all);
  const served = rows.filter(({ by }) => by.length > 0);
  const open = rows.filter(({ by }) => by.length === 0).map(({ control }) => visible(control));
  return [
    ...served.map(({ control, by }) => `${paint.bold(visible(control))}  ${by.map(({ id }) => id).join(', ')}`),
    ...(open.length > 0 ? ['', `without a policy: ${open.join(', ')}`] : []),
    '',
    `${served.length} of ${counted(all.length, 'control', 'controls')} of \`${visible(framework)}\` have a policy; ${counted(policies.length, 'policy', 'policies')}`,
    '',
  ].join('\n');
}
