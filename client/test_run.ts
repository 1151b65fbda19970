import {
  type CancellationToken,
  commands,
  Location,
  Range,
  type TestController,
  type TestItem,
  TestMessage,
  type TestRun,
  TestRunRequest,
  Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { asked } from './asked.ts';
import { type Refusal, type RegoTestResult, type Tested, type TestParams, testMethod } from './rego_protocol.ts';
import { RegoCoverage } from './test_coverage.ts';
import { type TestTree, testsOf } from './test_tree.ts';

export interface TestTools {
  client: BaseLanguageClient;
  controller: TestController;
  tree: TestTree;
}

/** Runs the tests of a request and shows how they went, with coverage if it is wanted. */
export async function runTests(
  { client, controller, tree }: TestTools,
  request: TestRunRequest,
  token: CancellationToken,
  withCoverage: boolean,
): Promise<void> {
  const run = controller.createTestRun(request);
  const roots = request.include ?? [...controller.items].map(([, item]) => item);
  const excluded = new Set(request.exclude);
  const wanted = new Set(roots.flatMap(testsOf).filter((test) => !excluded.has(test) && !excluded.has(parentOf(test))));
  for (const test of wanted) run.enqueued(test);
  try {
    for (const root of roots) {
      if (token.isCancellationRequested) break;
      if (excluded.has(root)) continue;
      for (const test of testsOf(root)) if (wanted.has(test)) run.started(test);
      const answer = await client.sendRequest<Tested | Refusal>(testMethod, paramsOf(root), token);
      if (answer.ok) show(run, tree, answer, wanted, withCoverage);
      else for (const test of testsOf(root)) run.errored(test, answer.messages.map(messageOf));
    }
  } catch (error) {
    if (!token.isCancellationRequested) {
      const message = new TestMessage(error instanceof Error ? error.message : String(error));
      for (const test of wanted) run.errored(test, message);
    }
  } finally {
    run.end();
  }
}

/** Runs the tests of a file, of the policy in it, or one; the tests are found by the server. Says how it went. */
export async function runFor({ client, controller, tree }: TestTools, params: TestParams): Promise<void> {
  const answer = await asked<Tested>(client, testMethod, params, 'running tests');
  if (!answer) return;
  const tests = answer.results.flatMap(({ uri, name }) => tree.test(uri, name) ?? []);
  const run = controller.createTestRun(new TestRunRequest(tests));
  show(run, tree, answer, new Set(tests), false);
  run.end();
  await tellOf(answer.results);
}

async function tellOf(results: readonly RegoTestResult[]): Promise<void> {
  if (results.length === 0) {
    return void window.showInformationMessage(
      'No test speaks of this policy: write one in a file `…_test.rego` beside it.',
    );
  }
  const passed = results.filter(({ status }) => status === 'pass').length;
  const text = `${passed} of ${results.length} tests passed`;
  const open = 'Show Tests';
  const choice =
    passed === results.length
      ? await window.showInformationMessage(text, open)
      : await window.showWarningMessage(text, open);
  if (choice === open) await commands.executeCommand('workbench.view.testing.focus');
}

const parentOf = (test: TestItem) => test.parent ?? test;

function paramsOf(item: TestItem): TestParams {
  const uri = (item.uri ?? '').toString();
  return item.parent ? { uri, name: item.label } : { uri };
}

function show(
  run: TestRun,
  tree: TestTree,
  { results, coverage }: Tested,
  wanted: ReadonlySet<TestItem>,
  withCoverage: boolean,
): void {
  for (const result of results) {
    const test = tree.test(result.uri, result.name);
    if (test && wanted.has(test)) showResult(run, test, result);
  }
  if (withCoverage) for (const file of coverage) run.addCoverage(new RegoCoverage(file));
}

function showResult(run: TestRun, test: TestItem, result: RegoTestResult): void {
  const { status, milliseconds, message = 'the test is not true', prints, uri, range } = result;
  const place = locationOf(uri, range);
  if (prints) run.appendOutput(`${prints.trimEnd()}\n`.replace(/\r?\n/g, '\r\n'), place, test);
  const why = Object.assign(new TestMessage(message), { location: place });
  if (status === 'pass') run.passed(test, milliseconds);
  else if (status === 'skip') run.skipped(test);
  else if (status === 'fail') run.failed(test, why, milliseconds);
  else run.errored(test, why, milliseconds);
}

function messageOf({ message, help, uri, range }: Refusal['messages'][number]): TestMessage {
  const said = new TestMessage(help === undefined ? message : `${message}: ${help}`);
  if (uri !== undefined && range) said.location = locationOf(uri, range);
  return said;
}

function locationOf(uri: string, { start, end }: RegoTestResult['range']): Location {
  return new Location(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character));
}
