import { expect, test } from 'vitest';
import type { RuleResult } from '../../engine/evaluate/evaluator.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { withoutSlow } from './suspended.ts';

const policy = (id: string) => ({ id }) as Policy;
const empty = { resource: {}, data: {} };

test.each(['policy_timeout', 'policy_memory'])(
  'a policy that ended in %s is told of, but not asked again',
  async (code) => {
    const asked: string[][] = [];
    const evaluator = withoutSlow({
      policies: [policy('quick'), policy('slow')],
      async evaluate(_, only) {
        asked.push([...(only ?? [])]);
        const failure = { code, severity: 'error' as const, message: 'reached a limit' };
        const results: RuleResult[] = [...(only ?? [])].map((id) => ({
          policy: policy(id),
          rule: 'deny',
          values: [],
          ...(id === 'slow' && { failure }),
        }));
        return { results };
      },
    });
    const first = await evaluator.evaluate(empty);
    const second = await evaluator.evaluate(empty);
    expect(asked).toEqual([['quick', 'slow'], ['quick']]);
    expect(second).toEqual(first);
  },
);
