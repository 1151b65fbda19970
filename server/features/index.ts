import { authoring } from './authoring.ts';
import { diagnostics } from './diagnostics.ts';
import type { Feature } from './feature.ts';
import { findingHover } from './finding_hover.ts';
import { ignoreAction } from './ignore_action.ts';
import { quickFix } from './quick_fix.ts';
import { regoCompletion } from './rego_completion.ts';
import { regoFormat } from './rego_format.ts';
import { regoHover } from './rego_hover.ts';
import { status } from './status.ts';

/** Every feature, in the order in which their answers are shown. */
export const features: readonly Feature[] = [
  status,
  diagnostics,
  findingHover,
  regoHover,
  regoCompletion,
  regoFormat,
  quickFix,
  ignoreAction,
  authoring,
];
