import { z } from 'zod';
import { loadBuiltin } from '../../adapters/builtin/index.ts';
import { openTools } from '../authoring/tools.ts';
import { explainedAnswer, explainNamed } from '../explaining/run.ts';
import { tool } from './tool.ts';

export const explain = tool({
  name: 'decree_explain',
  title: 'Explain a policy',
  description:
    'Says what policies do: exactly where their requirement can be read, else what the checker sees in their Rego; with severity, controls and fix.',
  input: {
    policy: z.string().min(1).describe('the id of a built-in policy, or a Rego file or folder below the start folder'),
  },
  answer: async ({ core, inside }, { policy }) => {
    const { policies } = await loadBuiltin();
    const isBuiltin = policies.some(({ id, metadata }) => id === policy || metadata.custom.aliases.includes(policy));
    const { explained, diagnostics } = await explainNamed(
      await openTools(core),
      isBuiltin ? policy : await inside(policy),
    );
    return explainedAnswer(explained, diagnostics);
  },
});
