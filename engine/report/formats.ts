import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Format } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every output format of `check`, by the name that `--format` takes. */
export const formats = { text, json, sarif, junit, github, markdown } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
