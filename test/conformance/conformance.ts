// Runs OPA's own cases on each evaluator and writes RESULTS.md. The cases come out of OPA's module, which Go has or fetches.
// `--filter <expression>` takes some of them, by group and note, and only says how they fare.
import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createBuiltinCaller } from '../../adapters/core/builtin_caller.ts';
import { distFile } from '../../adapters/files/dist.ts';
import { type Case, mismatch, wantedOf } from './case.ts';
import { type Answer, byPlan, byTopdown, byWasm } from './evaluators.ts';
import { reasonOf } from './reasons.ts';
import { caseText, pageOf, type Results } from './table.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const core = join(here, '../../core');
const { filter = '' } = parseArgs({ options: { filter: { type: 'string' } } }).values;
const callCore = await createBuiltinCaller(distFile('core.wasm'));

const evaluators: Record<string, (one: Case) => Answer | Promise<Answer>> = {
  'OPA (topdown)': byTopdown,
  'opa-wasm': byWasm,
  'plan → JavaScript': (one) => byPlan(one, callCore),
};
const results: Results = {
  evaluators: Object.keys(evaluators),
  groups: new Map(),
  unsupported: new Map(),
  failures: [],
  refused: new Map(),
};

const opa = goList('{{.Path}} {{.Version}}');
const cases = join(goList('{{.Dir}}'), 'v1/test/cases/testdata');
const go = spawn('go', ['run', './conformance', cases], { cwd: core, stdio: ['ignore', 'pipe', 'inherit'] });
for await (const line of createInterface({ input: go.stdout })) await run(line);
if (filter === '') writeFileSync(join(here, 'RESULTS.md'), pageOf(results, opa));
for (const failure of results.failures) console.log(`${failure.evaluator}: ${caseText(failure)}`);
const wanting = results.failures.filter(({ evaluator, note }) => reasonOf(evaluator, note) === undefined);
process.exitCode = wanting.length > 0 || results.groups.size === 0 ? 1 : 0;

async function run(line: string): Promise<void> {
  const one = JSON.parse(line) as Case;
  if (!`${one.group}/${one.note}`.match(filter)) return;
  if (one.refused !== undefined) {
    add(results.refused, one.refused.replaceAll('\n', ' '));
    return;
  }
  const tally = results.groups.get(one.group) ?? { cases: 0, passed: {} };
  results.groups.set(one.group, tally);
  tally.cases++;
  const wanted = wantedOf(line);
  for (const [name, evaluate] of Object.entries(evaluators)) {
    const answer = await evaluate(one);
    if ('unsupported' in answer) {
      const reason = `${name}: ${answer.unsupported}`;
      const lacks = results.unsupported.get(reason) ?? new Map<string, number>();
      add(lacks, answer.lacks ?? one.note);
      results.unsupported.set(reason, lacks);
      continue;
    }
    const wrong = mismatch(one, wanted, answer, name === 'opa-wasm');
    if (wrong === undefined) tally.passed[name] = (tally.passed[name] ?? 0) + 1;
    else {
      const shown = wrong.replaceAll(/\s+/g, ' ').slice(0, 160);
      results.failures.push({ evaluator: name, version: one.version, note: one.note, wrong: shown });
    }
  }
}

function add(counts: Map<string, number>, reason: string): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
}

function goList(format: string): string {
  const words = ['list', '-m', '-f', format, 'github.com/open-policy-agent/opa'];
  return execFileSync('go', words, { cwd: core, encoding: 'utf8' }).trim();
}
