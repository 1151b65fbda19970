import { z } from 'zod';

/** Ids of controls by framework; `controls.yaml`. */
export const Controls = z.record(z.string(), z.array(z.string()));
export type Controls = z.infer<typeof Controls>;

/** Whether a framework has the control, or parts of it: `10.2.1` where `10.2.1.27` is listed, `ac_2` where `ac_2_b` is. */
export function hasControl(controls: Controls, framework: string, id: string): boolean {
  return (controls[framework] ?? []).some((listed) => isPartOf(listed, id));
}

/** Whether one control is the other, or a part of it. */
export function isPartOf(part: string, whole: string): boolean {
  return part === whole || (part.startsWith(whole) && /^[._]/.test(part.slice(whole.length)));
}
