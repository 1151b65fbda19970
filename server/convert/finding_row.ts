import type { Range } from 'vscode-languageserver';
import type { Severity } from '../../engine/policy/metadata.ts';
import type { Item } from '../checking/results.ts';

/** One line of a list of findings. */
export interface FindingRow {
  policy: string;
  title: string;
  severity: Severity;
  address: string;
  message: string;
  /** Absent for the root module. */
  module?: string;
  range: Range;
  /** True where its policy says how it is mended. */
  hasFix: boolean;
}

/** Absent for a mistake in the text. */
export function rowOf({ finding, diagnostic }: Item): FindingRow | undefined {
  if (!finding) return undefined;
  const { policy, title, severity, address, message, fix } = finding;
  const module = /^((?:module\.[\w-]+(?:\[[^\]]*\])?\.)*module\.[\w-]+(?:\[[^\]]*\])?)\./.exec(address)?.[1];
  return {
    policy,
    title,
    severity,
    address,
    message,
    ...(module && { module }),
    range: diagnostic.range,
    hasFix: fix !== undefined,
  };
}
