import { expect, test, vi } from 'vitest';
import type { Evaluated } from './rego_protocol.ts';

vi.mock('vscode', () => ({
  Uri: {
    parse: (text: string) => ({
      with: ({ fragment }: { fragment: string }) => ({ path: text, toString: () => `${text}#${fragment}` }),
    }),
  },
}));

const { evaluationPage } = await import('./evaluation_page.ts');

const nothing: Evaluated = { ok: true, findings: [], prints: '', resources: 2, milliseconds: 3 };

test.each<[what: string, answer: Partial<Evaluated>, expected: string]>([
  ['an undefined rule', {}, '# deny\n\nIs undefined, on 2 resources of the workspace, in 3 ms.'],
  [
    'a rule that flags nothing',
    { value: [], resources: 1 },
    '# deny\n\nFlags nothing, on 1 resource of the workspace, in 3 ms.\n\n## Value\n\n```json\n[]\n```',
  ],
  [
    'what is printed, whatever stands in it',
    { prints: 'a ``` b\n' },
    '# deny\n\nIs undefined, on 2 resources of the workspace, in 3 ms.\n\n## Printed\n\n````text\na ``` b\n````',
  ],
  [
    'what is flagged, with the way there',
    {
      findings: [
        {
          address: 'aws_s3_bucket.logs',
          message: 'has *no* lock',
          location: {
            uri: 'file:///shop/main.tf',
            range: { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } },
          },
        },
        { address: 'aws_s3_bucket.b["x"]', message: 'has none' },
      ],
    },
    [
      '# deny',
      'Flags 2 resources, on 2 resources of the workspace, in 3 ms.',
      '- `aws_s3_bucket.logs`: has \\*no\\* lock ([main.tf:3](<file:///shop/main.tf#L3>))\n- `aws_s3_bucket.b["x"]`: has none',
    ].join('\n\n'),
  ],
])('%s', (_, answer, expected) => {
  expect(evaluationPage('deny', { ...nothing, ...answer })).toBe(expected);
});
