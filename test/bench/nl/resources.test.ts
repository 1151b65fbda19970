import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createInProcessCore } from '../../../adapters/core/index.ts';
import { readConfiguration } from '../../../engine/resource/terraform.ts';
import { blockOf } from './score.ts';

/** The benchmark lies beside the project, not in it. */
const folder = process.env.DECREE_BENCH ?? join(import.meta.dirname, '../../../../shared/bench/nl');

interface LabelledFile {
  file: string;
  violations?: { address: string }[];
  compliant?: string[];
}

test.skipIf(!existsSync(join(folder, 'cases.jsonl')))(
  'every public file is read without an error, and has the resources that its labels name',
  async () => {
    const core = await createInProcessCore();
    const lines = readFileSync(join(folder, 'cases.jsonl'), 'utf8').trim().split('\n');
    const cases = lines.map((line): Record<'positive' | 'negative', LabelledFile[]> => JSON.parse(line));
    for (const { file, violations = [], compliant = [] } of cases.flatMap((one) => [
      ...one.positive,
      ...one.negative,
    ])) {
      const text = readFileSync(join(folder, file), 'utf8');
      const read = await readConfiguration(core, { root: '.', folder: '', files: [{ file: 'main.tf', text }] });
      expect(
        read.diagnostics.filter(({ severity }) => severity === 'error'),
        file,
      ).toEqual([]);
      const { resource, data } = read.document;
      const found = [...Object.values(resource), ...Object.values(data)].flat();
      const blocks = new Set(found.map(({ address }) => blockOf(address)));
      const named = [...violations.map(({ address }) => address), ...compliant];
      expect(
        named.filter((address) => !blocks.has(address)),
        file,
      ).toEqual([]);
    }
  },
);
