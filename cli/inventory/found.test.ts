import { expect, test } from 'vitest';
import { Spool } from '../../adapters/inventory/index.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { Found } from './found.ts';

const policies = ['encrypted', 'tagged'].map((id) => {
  const metadata = { title: id, related_resources: [], custom: { severity: 'HIGH', aliases: [] } };
  return { id, metadata } as unknown as Policy;
});
const exception: Exception = {
  policy: 'tagged',
  reason: 'known',
  until: '2199-01-01',
  covers: { address: 'aws_s3_bucket.b*' },
  at: { file: 'decree.yaml', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } },
};

const said = (policy: string, ...names: string[]) => ({
  policy,
  rule: 'deny',
  values: names.map((name) => ({ address: `aws_s3_bucket.${name}`, message: policy, path: [] })),
});

/** Puts what policies said of files, the last file first; expects what is found, in whatever way it is kept. */
function check(files: Record<string, object[]>, expected: { findings: string[]; excepted: string[] }): void {
  for (const mostHeld of [0, 2, 100]) {
    const spool = new Spool(mostHeld);
    const options = { policies, exceptions: [exception], idle: [], today: '2026-01-01', spool, mostHeld };
    const found = new Found(options);
    for (const [index, [path, outcomes]] of [...Object.entries(files).entries()].reverse())
      found.put(index, path, JSON.stringify(outcomes));
    const { findings, excepted } = found;
    for (const _ of ['once', 'again']) {
      const shown = [...findings].map(({ policy, address, root }) => `${root} ${policy} ${address}`);
      expect({ mostHeld, findings: shown, excepted: [...excepted].map(({ finding }) => finding.address) }).toEqual({
        mostHeld,
        ...expected,
      });
    }
    expect([findings.length, excepted.length]).toEqual([expected.findings.length, expected.excepted.length]);
    spool.close();
  }
}

test('findings come in the order of the files, held or not', () =>
  check(
    {
      'a.tfstate': [said('encrypted', 'x'), said('tagged', 'b1', 'y')],
      'b.tfstate': [],
      'c.tfstate': [said('tagged', 'b2'), said('encrypted', 'z')],
    },
    {
      findings: [
        'a.tfstate encrypted aws_s3_bucket.x',
        'a.tfstate tagged aws_s3_bucket.y',
        'c.tfstate encrypted aws_s3_bucket.z',
      ],
      excepted: ['aws_s3_bucket.b1', 'aws_s3_bucket.b2'],
    },
  ));
