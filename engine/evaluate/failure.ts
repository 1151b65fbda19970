import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Policy } from '../policy/policy.ts';
import { MissingBuiltin } from './wasm/builtins.ts';

export const builtinMissingCode = 'policy_builtin_missing';

/** The diagnostic for a policy that could not be evaluated. OPA's runtime throws texts, objects and errors alike. */
export function policyFailed(policy: Policy, reason: unknown): Diagnostic {
  if (reason instanceof MissingBuiltin) return builtinMissing(policy, reason.builtin);
  const text = textOf(reason);
  if (/opa_malloc|memory|out of bounds/i.test(text)) {
    return failure(policy, 'policy_memory', `\`${policy.id}\` ran out of memory`, {
      help: 'look for a product of two large lists, or a range without a bound',
    });
  }
  return failure(policy, 'policy_failed', `\`${policy.id}\` could not be evaluated: ${text}`, {
    help: 'the verdicts of the other policies stand; run the policy with a trace to see where it fails',
  });
}

/** The diagnostic for a policy that needs OPA's own evaluator. */
function builtinMissing(policy: Policy, builtin: string): Diagnostic {
  const message = `\`${policy.id}\` calls \`${builtin}\` in a way that its compiled form does not know`;
  return failure(policy, builtinMissingCode, message, { help: 'write the rule without this function' });
}

/** The diagnostic for a policy that was stopped. */
export function policyTooSlow(policy: Policy, seconds: number): Diagnostic {
  return failure(policy, 'policy_timeout', `\`${policy.id}\` took longer than ${seconds} s and was stopped`, {
    help: 'look for nested loops over the same list; the verdicts of the other policies stand',
  });
}

/** The diagnostic for something that a policy yields and that is no finding. */
export function notAFinding(policy: Policy, rule: string, value: unknown): Diagnostic {
  const shown = JSON.stringify(value)?.slice(0, 80);
  return failure(
    policy,
    'finding_shape',
    `\`${rule}\` of \`${policy.id}\` yields \`${shown}\`, which is not a finding`,
    {
      help: 'yield `tf.finding(resource, message, path)`, a message, or an object with `message` and `address`',
    },
  );
}

function failure(policy: Policy, code: string, message: string, { help }: { help: string }): Diagnostic {
  return { code, severity: 'error', message, help, file: policy.source.file };
}

function textOf(reason: unknown): string {
  if (typeof reason === 'string') return reason;
  const message = (reason as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : 'the reason is not known';
}
