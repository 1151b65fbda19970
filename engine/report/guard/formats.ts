import { github } from '../github.ts';
import { junit } from '../junit.ts';
import type { Format } from '../report.ts';
import { sarif } from '../sarif.ts';
import { asCheck } from './as_check.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { GuardFormat } from './report.ts';
import { text } from './text.ts';

const throughCheck =
  (format: Format): GuardFormat =>
  (report, options) =>
    format(asCheck(report), options);

/** Every output format of `guard`, by the name that `--format` takes. */
export const guardFormats = {
  text,
  json,
  sarif: throughCheck(sarif),
  junit: throughCheck(junit),
  github: throughCheck(github),
  markdown,
} as const satisfies Record<string, GuardFormat>;

export type GuardFormatName = keyof typeof guardFormats;
