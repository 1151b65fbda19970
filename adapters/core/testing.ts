import { deepStrictEqual } from 'node:assert';
import { vi } from 'vitest';
import type { Core } from '../../core/host/boundary.ts';
import { type Checked, check as checkConfiguration } from '../../engine/evaluate/check.ts';
import { compilePolicies } from '../../engine/evaluate/compile.ts';
import { createWasmEvaluator, type Evaluator } from '../../engine/evaluate/evaluator.ts';
import type { Finding } from '../../engine/evaluate/finding.ts';
import { createPlanEvaluator } from '../../engine/evaluate/plan/evaluator.ts';
import { generate } from '../../engine/evaluate/plan/generate.ts';
import { findExceptions } from '../../engine/policy/exceptions.ts';
import { type Loaded, loadPolicies } from '../../engine/policy/load.ts';
import type { Configuration } from '../../engine/resource/document.ts';
import { readConfiguration } from '../../engine/resource/terraform.ts';
import { distFile } from '../files/dist.ts';
import { createBuiltinCaller } from './builtin_caller.ts';
import { createInProcessCore } from './in_process.ts';

// The first test of a file waits for core to start, on a busy machine some seconds.
vi.setConfig({ testTimeout: 60_000 });

let shared: Promise<Core> | undefined;

/** One core for all tests of a file. */
export function testCore(): Promise<Core> {
  shared ??= createInProcessCore();
  return shared;
}

/** Loads Rego modules named `policy.rego`, `policy2.rego` … without a library. */
export async function load(...texts: string[]): Promise<Loaded> {
  const modules = texts.map((text, index) => ({ file: `policy${index === 0 ? '' : index + 1}.rego`, text }));
  return loadPolicies(await testCore(), modules, { library: [] });
}

/** Both evaluators of these Rego modules, which must be without mistakes. */
export async function evaluatorsOf(...texts: string[]): Promise<{ wasm: Evaluator; plan: Evaluator }> {
  const loaded = await load(...texts);
  deepStrictEqual(loaded.diagnostics, []);
  const compiled = await compilePolicies(await testCore(), { ...loaded, library: [] }, ['wasm', 'code']);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map((diagnostic) => diagnostic.message).join('\n'));
  const { policies, code = '' } = compiled.value;
  return {
    wasm: await createWasmEvaluator(compiled.value, { memoryMegabytes: 32 }),
    plan: createPlanEvaluator(policies, generate(code), {
      startCore: () => createBuiltinCaller(distFile('core.wasm')),
    }),
  };
}

/** The evaluator on WebAssembly of these Rego modules, which must be without mistakes. */
export async function evaluatorOf(...texts: string[]): Promise<Evaluator> {
  return (await evaluatorsOf(...texts)).wasm;
}

export async function configurationOf(terraform: string): Promise<Configuration> {
  const files = [{ file: 'main.tf', text: terraform }];
  return readConfiguration(await testCore(), { root: '.', files, folder: '' });
}

export interface Expected {
  /** `policy: message` of findings that have no place in the text. */
  unplaced?: string[];
  /** Codes of the diagnostics, in order. */
  diagnostics?: string[];
  /** 2026-11-24 unless told. */
  today?: string;
}

/**
 * Checks `main.tf` against policies, with both evaluators. What is expected stands under the characters that it is about, in a comment:
 * `#    ^^^^ policy` or `#    ^^^^ policy: message`.
 */
export async function check(
  terraform: string,
  rego: string | string[],
  { unplaced = [], diagnostics = [], today = '2026-11-24' }: Expected = {},
): Promise<Checked> {
  const { wasm, plan } = await evaluatorsOf(...[rego].flat());
  const configuration = await configurationOf(terraform);
  const written = findExceptions([{ file: 'main.tf', text: terraform }]);
  const { exceptions } = written;
  const checkBy = (evaluator: Evaluator) =>
    checkConfiguration({ configuration, evaluators: [evaluator], exceptions, today });
  const [checked, byWasm] = [await checkBy(plan), await checkBy(wasm)];
  deepStrictEqual(checked.findings, byWasm.findings);
  const found = { ...checked, diagnostics: [...written.diagnostics, ...checked.diagnostics] };
  const expected = markersIn(terraform);
  const placed = found.findings.filter((finding) => finding.range);
  deepStrictEqual(placed.map((finding) => markerOf(finding, terraform, expected)).sort(), expected.sort());
  deepStrictEqual(
    found.findings.filter((finding) => !finding.range).map(({ policy, message }) => `${policy}: ${message}`),
    unplaced,
  );
  deepStrictEqual(
    found.diagnostics.map((diagnostic) => diagnostic.code),
    diagnostics,
  );
  return found;
}

const markerLine = /^(?<before>\s*# *)(?<carets>\^+) (?<words>.*)$/;

/** `line:column-column text` of each marker. One that touches the `#` in the first column begins there. */
function markersIn(text: string): string[] {
  let code = 0;
  return text.split('\n').flatMap((line, index) => {
    const { before, carets, words } = markerLine.exec(line)?.groups ?? {};
    if (before === undefined || carets === undefined) {
      code = index + 1;
      return [];
    }
    const start = before === '#' ? 1 : before.length + 1;
    return [`${code}:${start}-${before.length + carets.length + 1} ${words}`];
  });
}

/** A finding as a marker, with its message only where the fixture gives one. A long range ends with its first line. */
function markerOf({ range, policy, message }: Finding, text: string, expected: readonly string[]): string {
  const { line, column } = range?.start ?? { line: 0, column: 0 };
  const end = range && range.end.line === line ? range.end.column : (text.split('\n')[line - 1]?.length ?? 0) + 1;
  const short = `${line}:${column}-${end} ${policy}`;
  return expected.includes(short) ? short : `${short}: ${message}`;
}
