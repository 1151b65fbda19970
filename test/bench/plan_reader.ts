// One way of reading the plan in a file, alone in a process so that its memory can be told: `whole` is `JSON.parse` of the text, `picked` is
// Decree's reading into the document. Prints milliseconds, megabytes at the peak, and the resources that there are.
import { readFileSync } from 'node:fs';
import { readJson } from '../../adapters/files/index.ts';
import { countResources } from '../../engine/resource/configuration.ts';
import { readPlan } from '../../engine/resource/plan.ts';
import { wanted } from '../../engine/resource/wanted.ts';

const [way, path = ''] = process.argv.slice(2);

async function read(): Promise<number> {
  if (way === 'whole') return JSON.parse(readFileSync(path, 'utf8')).resource_changes.length;
  const { json, problem } = await readJson(path, path, wanted);
  const { document, diagnostics } = readPlan(json, path);
  if (problem || diagnostics.length > 0) throw new Error((problem ?? diagnostics[0])?.message);
  return countResources(document);
}

const started = performance.now();
const resources = await read();
const milliseconds = performance.now() - started;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, resources }));
