import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Policy } from '../policy/policy.ts';

/** What policies that will go have to say; they run all the same. */
export function deprecations(policies: readonly Policy[]): Diagnostic[] {
  return policies.flatMap(({ id, metadata, source }) => {
    const { deprecated } = metadata.custom;
    if (!deprecated) return [];
    const { since, use, reason } = deprecated;
    return [
      {
        code: 'policy_deprecated',
        severity: 'information' as const,
        message: `\`${id}\` is deprecated since ${since}: ${reason}`,
        help: use === undefined ? 'it still runs; be ready for its end' : `it still runs; go over to \`${use}\``,
        file: source.file,
      },
    ];
  });
}
