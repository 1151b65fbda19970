import type { Policy } from '../../engine/policy/policy.ts';
import { visible } from '../../engine/report/display.ts';
import { counted } from '../../engine/report/report.ts';
import { type Controls, isPartOf } from '../../knowledge/controls/controls.ts';
import { resultPaint } from '../host/terminal.ts';

/** The controls of a framework with the policies that serve them, and those that none serves. */
export function controlTable(policies: readonly Policy[], framework: string, controls: Controls): string {
  const paint = resultPaint();
  const serving = (control: string) =>
    policies.filter(({ metadata }) =>
      metadata.custom.frameworks[framework]?.some((id) => isPartOf(control, id) || isPartOf(id, control)),
    );
  const named = policies.flatMap(({ metadata }) => metadata.custom.frameworks[framework] ?? []);
  const all = [...new Set([...(controls[framework] ?? []), ...named])];
  const rows = all.map((control) => ({ control, ids: serving(control).map(({ id }) => id) }));
  const served = rows.filter(({ ids }) => ids.length > 0);
  const open = rows.filter(({ ids }) => ids.length === 0).map(({ control }) => visible(control));
  return [
    ...served.map(({ control, ids }) => `${paint.bold(visible(control))}  ${ids.join(', ')}`),
    ...(open.length > 0 ? ['', `without a policy: ${open.join(', ')}`] : []),
    '',
    `${served.length} of ${counted(all.length, 'control', 'controls')} of \`${visible(framework)}\` have a policy; ${counted(policies.length, 'policy', 'policies')}`,
    '',
  ].join('\n');
}
