import { z } from 'zod';
import { author as authorSentence } from '../../engine/requirement/author.ts';
import { answerOf } from '../authoring/answer.ts';
import { openTools } from '../authoring/tools.ts';
import { tool } from './tool.ts';

export const author = tool({
  name: 'decree_author',
  title: 'Author a policy',
  description:
    'Turns a rule in plain words into a checked and tested Rego policy for Terraform, with its tests, samples, fix and exact restatement. Where the rule is not understood with confidence, gives the ways to read it: ask again with `accept`.',
  input: {
    requirement: z.string().min(1).max(100_000).describe('one rule, such as: S3 buckets must block public access'),
    accept: z.int().min(1).optional().describe('the reading to take, counted from 1, where there are several'),
  },
  answer: async ({ core }, { requirement, accept }) =>
    answerOf(await authorSentence(await openTools(core), requirement, { accept })),
});
