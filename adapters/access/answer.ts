import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Identity } from '../../engine/access/tiers.ts';

/** Who somebody is, or why that is not believed. */
export type Recognised = { ok: true; identity: Identity } | { ok: false; diagnostic: Diagnostic };

/** How far the clocks of two machines may differ. */
export const clockSkewSeconds = 30;

export const unrecognised = (code: string, message: string, help: string): Recognised & { ok: false } => ({
  ok: false,
  diagnostic: { code, severity: 'error', message, help },
});
