// `npm run new:policy`: compiles requirements into folders of the library.
//   npm run new:policy -- "<requirement>"                          shows the entry that it would be
//   npm run new:policy -- --from FILE.yaml [--control-map FILE] [--only ID] [--dry]   writes each entry of the list
//   npm run new:policy -- --again [ID …]                           compiles those that are there anew, from their METADATA
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { createInProcessCore } from '../../adapters/core/index.ts';
import { openTools } from '../../cli/authoring/tools.ts';
import { compiledPolicies, entryOf } from './compiled.ts';
import { ControlMap } from './controls.ts';
import { Entry } from './entry.ts';
import { Workshop } from './workshop.ts';

const policies = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'policies');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string' },
    'control-map': { type: 'string' },
    only: { type: 'string', multiple: true },
    dry: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
  },
});

const workshop = new Workshop(await openTools(await createInProcessCore()), policies);
const problems: string[] = [];

if (values.again) {
  for (const { metadata } of compiledPolicies(policies))
    if (positionals.length === 0 || positionals.includes(metadata.custom.id)) {
      const { frameworks } = metadata.custom;
      report(metadata.custom.id, await workshop.make(entryOf(metadata), frameworks, { keepFixtures: true }));
    }
} else if (values.from) {
  const controls = values['control-map'] ? ControlMap.read(values['control-map']) : new ControlMap('');
  for (const raw of z.array(z.looseObject({ id: z.string() })).parse(parse(readFileSync(values.from, 'utf8')))) {
    if (values.only && !values.only.includes(raw.id)) continue;
    const entry = Entry.safeParse(raw);
    if (!entry.success) {
      report(raw.id, z.prettifyError(entry.error).split('\n'));
      continue;
    }
    const { frameworks, unknown } = controls.of(entry.data.checks);
    report(
      raw.id,
      unknown.length > 0
        ? [`no check \`${unknown.join('`, `')}\` in the control map`]
        : await workshop.make(entry.data, frameworks, { dry: values.dry }),
    );
  }
} else if (positionals[0]) {
  const { entry, problems } = await workshop.suggest(positionals[0]);
  console.log(entry ? stringify([entry], { lineWidth: 120 }) : problems.join('\n'));
} else {
  console.error('usage: npm run new:policy -- "<requirement>" | --from FILE.yaml | --again [ID …]');
  process.exit(2);
}
process.exitCode = problems.length > 0 ? 1 : 0;
process.exit();

function report(id: string, wrong: string[]): void {
  for (const line of wrong) console.log(`${id}: ${line}`);
  problems.push(...wrong);
}
