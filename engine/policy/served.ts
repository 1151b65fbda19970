import { isPartOf } from '../../knowledge/controls/controls.ts';
import type { Metadata } from './metadata.ts';

/** Each of these controls of a framework with the policies that serve it, a part of it, or what it is a part of. */
export function servedControls<P extends { metadata: Metadata }>(
  policies: readonly P[],
  framework: string,
  controls: readonly string[],
): { control: string; by: P[] }[] {
  return controls.map((control) => ({
    control,
    by: policies.filter(({ metadata }) =>
      metadata.custom.frameworks[framework]?.some((id) => isPartOf(control, id) || isPartOf(id, control)),
    ),
  }));
}
