import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

const check = (cells: (string | number | undefined)[], expected: string) =>
  expect(csvLine(cells)).toBe(`${expected}\r\n`);

test('texts with commas, quotes or line ends are quoted', () => {
  check(['aws_s3_bucket.logs', 3, undefined, 'a, "b"\nc'], 'aws_s3_bucket.logs,3,,"a, ""b""\nc"');
});

test('nothing is a formula', () => {
  check(['=HYPERLINK("http://evil.example")', '-1', -1, '@x'], `"'=HYPERLINK(""http://evil.example"")",'-1,-1,'@x`);
});
