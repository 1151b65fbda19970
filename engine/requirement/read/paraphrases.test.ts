import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Condition } from '../requirement.ts';
import { lexicon } from '../testing/tools.ts';
import { read } from './read.ts';

const groups = z
  .array(z.array(z.string()).length(10))
  .min(40)
  .parse(parse(readFileSync(join(import.meta.dirname, 'paraphrases.yaml'), 'utf8')));

/** What a sentence asks, in whatever order its rules and parts stand; how grave it is called is no part of it. */
function asked(sentence: string): string {
  const { sure, readings, diagnostics } = read(sentence, lexicon);
  const [best] = readings;
  if (!sure || !best) return `unsure: ${diagnostics.map(({ message }) => message).join('; ')}`;
  const rules = best.requirement.rules.flatMap(({ subject, must, unless }) =>
    subject.types.map((type) => JSON.stringify([type, subject.where ?? null, inOrder(must), unless ?? null])),
  );
  return rules.sort().join('\n');
}

function inOrder(condition: Condition): Condition {
  if ('named' in condition) return inOrder(condition.means);
  if ('not' in condition) return { not: inOrder(condition.not) };
  if (!('all' in condition)) return condition;
  return { all: condition.all.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
}

/** Every wording asks what the first one asks. */
function check([first = '', ...others]: string[]): void {
  const expected = asked(first);
  expect(expected, first).not.toMatch(/^unsure/);
  for (const other of others) expect(asked(other), other).toBe(expected);
}

test.each(groups.map((group) => [group[0] ?? '', group] as const))('%s', (_, group) => check(group));
