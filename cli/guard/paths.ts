import { dirname, isAbsolute, join } from 'node:path';
import type { Settings } from '../input/settings.ts';

/** The log of overrides, as seen from the working folder. */
export function logOf(settings: Settings): string {
  return fromSettings(settings, settings.guardrails.log);
}

/** The user's own prices, as seen from the working folder. */
export function pricesOf(settings: Settings): string | undefined {
  const { prices } = settings.guardrails;
  return prices === undefined ? undefined : fromSettings(settings, prices);
}

function fromSettings({ file }: Settings, path: string): string {
  return isAbsolute(path) || file === undefined ? path : join(dirname(file), path);
}
