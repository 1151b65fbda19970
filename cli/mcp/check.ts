import { z } from 'zod';
import { json } from '../../engine/report/json.ts';
import { defaultOptions } from '../../engine/report/report.ts';
import { checkPaths } from '../check.ts';
import { tool } from './tool.ts';

export const check = tool({
  name: 'decree_check',
  title: 'Check Terraform',
  description:
    'Checks Terraform folders, plans or states in JSON against the built-in policies and those of the folder, and gives the findings with their places, fixes and documentation.',
  input: {
    paths: z
      .array(z.string())
      .min(1)
      .max(100)
      .default(['.'])
      .describe('folders or files, as seen from the start folder'),
    policies: z.array(z.string()).max(100).default([]).describe('Rego files or folders to ask too'),
    builtin: z.boolean().default(true).describe('false: leave the built-in policies out'),
    only: z.array(z.string()).max(1000).optional().describe('ids of the only policies to ask'),
    exclude: z.array(z.string()).max(1000).optional().describe('ids of policies to leave out'),
  },
  answer: async ({ core, inside }, { paths, policies, builtin, only, exclude }) => {
    const started = performance.now();
    const policy = await Promise.all(policies.map(inside));
    const options = { policy, builtin, ...(only && { only }), ...(exclude && { exclude }) };
    const checked = await checkPaths(core, await Promise.all(paths.map(inside)), options);
    const report = { ...checked, seconds: (performance.now() - started) / 1000 };
    return JSON.parse([...json(report, defaultOptions)].join('')) as object;
  },
});
