import { toRange } from '../../convert/range.ts';
import type { Context } from '../../features/feature.ts';
import { folderOf, normalUri, pathBelow } from '../../workspace/uri.ts';
import { libraryScheme } from '../library.ts';
import type { Outlined } from '../outlines.ts';
import type {
  FileCoverage,
  LineRange,
  Refusal,
  RegoTest,
  RegoTestResult,
  Tested,
  TestParams,
  TestsParams,
} from '../protocol.ts';
import { refuse, sourceOf, sourcesAround } from './sources.ts';

const testName = /^(todo_)?test_/;

/** The tests in the workspace, or in a document or folder of it. */
export async function testsIn({ rego }: Pick<Context, 'rego'>, { uri }: TestsParams): Promise<RegoTest[]> {
  const all = await rego.outlines.all();
  return all.filter((one) => isAsked(one, uri)).flatMap(testsOf);
}

function testsOf({ uri, outline }: Outlined): RegoTest[] {
  const named = new Map<string, RegoTest>();
  for (const { name, range } of outline.rules) {
    if (testName.test(name) && !named.has(name))
      named.set(name, { uri, package: outline.package ?? '', name, range: toRange(range) });
  }
  return [...named.values()];
}

/** True for a text at an address, or below it; without an address for all. */
function isAsked({ uri }: Outlined, address: string | undefined): boolean {
  return address === undefined || pathBelow(normalUri(address), uri) !== undefined;
}

/** Runs tests folder by folder, so that one that does not parse keeps none of another folder from running. */
export async function runTests(context: Context, params: TestParams): Promise<Tested | Refusal> {
  if (!context.trusted)
    return refuse('the tests of this folder are not run', 'trust the folder to run what lies in it');
  const all = await context.rego.outlines.all();
  const wanted = all.filter((one) => testsOf(one).length > 0 && isConcerned(one, params, all));
  const tested: Tested = { ok: true, results: [], coverage: [] };
  const lines = new Map<string, Map<number, boolean>>();
  for (const folder of [...new Set(wanted.map(({ uri }) => folderOf(uri)))].sort()) {
    const tests = wanted.filter(({ uri }) => folderOf(uri) === folder);
    tested.results.push(...(await runFolder(context, tests, params, lines)));
  }
  tested.coverage = [...lines].map(([uri, covered]) => coverageOf(uri, covered));
  return tested;
}

/** Tests of the address itself; for a policy, those in its folder that speak of its package. */
function isConcerned(one: Outlined, { uri, name }: TestParams, all: readonly Outlined[]): boolean {
  if (name !== undefined && !testsOf(one).some((test) => isNamed(test, name))) return false;
  if (isAsked(one, uri)) return true;
  const policy = all.find((other) => uri !== undefined && other.uri === normalUri(uri));
  if (!policy || testsOf(policy).length > 0 || folderOf(policy.uri) !== folderOf(one.uri)) return false;
  const path = `data.${policy.outline.package}`;
  return (
    one.outline.package === policy.outline.package ||
    one.outline.references.some((reference) => `${reference.path.join('.')}.`.startsWith(`${path}.`))
  );
}

function isNamed(test: Pick<RegoTest, 'package' | 'name'>, name: string): boolean {
  return name === test.name || name === `${test.package}.${test.name}`;
}

type Lines = Map<string, Map<number, boolean>>;

async function runFolder(
  context: Context,
  tests: readonly Outlined[],
  { name }: TestParams,
  lines: Lines,
): Promise<RegoTestResult[]> {
  const [first] = tests;
  const { own, library } = await sourcesAround(context, folderOf(first?.uri ?? ''));
  const answer = await context.host.idleCore.test({
    modules: tests.map(sourceOf),
    library: [...own.filter((one) => !tests.includes(one)).map(sourceOf), ...library],
    coverage: true,
    ...(name !== undefined && { filter: `(^|\\.)${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` }),
  });
  const asked = tests.flatMap(testsOf).filter((test) => name === undefined || isNamed(test, name));
  if (!answer.ok) {
    const message = answer.diagnostics.map((one) => one.message).join('\n');
    return asked.map((test) => ({ ...test, status: 'error', milliseconds: 0, message }));
  }
  for (const [file, { covered, uncovered }] of Object.entries(answer.value.coverage ?? {})) {
    if (!file.startsWith(`${libraryScheme}:`)) cover(lines, file, covered, uncovered);
  }
  return answer.value.results.map(({ file, range, seconds, output, message, ...result }) => ({
    uri: file,
    package: result.package,
    name: result.name,
    range: toRange(range),
    status: result.status,
    milliseconds: Math.round(seconds * 1000),
    ...(message !== undefined && { message }),
    ...(output && { prints: output }),
  }));
}

/** A line is covered if any run covers it. */
function cover(lines: Lines, uri: string, covered: readonly number[], uncovered: readonly number[]): void {
  const known = lines.get(uri) ?? new Map<number, boolean>();
  lines.set(uri, known);
  for (const line of uncovered) if (!known.has(line)) known.set(line, false);
  for (const line of covered) known.set(line, true);
}

function coverageOf(uri: string, lines: ReadonlyMap<number, boolean>): FileCoverage {
  const of = (wanted: boolean) =>
    rangesOf([...lines].filter(([, isCovered]) => isCovered === wanted).map(([line]) => line - 1));
  return { uri, covered: of(true), uncovered: of(false) };
}

/** Lines that follow each other are one range. */
function rangesOf(lines: readonly number[]): LineRange[] {
  const ranges: LineRange[] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last.end === line - 1) last.end = line;
    else ranges.push({ start: line, end: line });
  }
  return ranges;
}
