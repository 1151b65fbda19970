import {
  type CancellationToken,
  type Disposable,
  type TestItem,
  TestRunProfileKind,
  type TestRunRequest,
  tests,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { asked } from './asked.ts';
import type { Pages } from './pages.ts';
import { followRego } from './rego_changes.ts';
import { type Page, type RegoTest, type RuleParams, testsMethod, traceMethod } from './rego_protocol.ts';
import { RegoCoverage } from './test_coverage.ts';
import { runFor, runTests } from './test_run.ts';
import { TestTree, testsOf } from './test_tree.ts';

/** A trace is a page to read; more at once are not read. */
const mostTraced = 5;

/** Rego's tests where the editor shows tests. */
export interface TestExplorer extends Disposable {
  /** Runs the tests of a file, of the policy in it, or the one of this name. */
  run(uri: string, name?: string): Promise<void>;
}

export function createTestExplorer(client: BaseLanguageClient, pages: Pages): TestExplorer {
  const controller = tests.createTestController('decree.rego', 'Rego');
  const tree = new TestTree(controller);
  const tools = { client, controller, tree };
  /** Tests are looked for when somebody looks at them; from then on the tree follows what changes. */
  let isWatched = false;

  const load = async (uri?: string) => {
    try {
      tree.show(await client.sendRequest<RegoTest[]>(testsMethod, uri === undefined ? {} : { uri }), uri);
    } catch {
      // A server that is gone is the status item's to tell.
    }
  };
  controller.resolveHandler = async (item?: TestItem) => {
    if (item) return;
    isWatched = true;
    await load();
  };
  controller.refreshHandler = () => load();

  /** Runs that are to be run again whenever something is saved. */
  const continuous = new Set<() => void>();
  const handler = (withCoverage: boolean) => async (request: TestRunRequest, token: CancellationToken) => {
    const run = () => runTests(tools, request, token, withCoverage);
    if (!request.continuous) return run();
    continuous.add(run);
    token.onCancellationRequested(() => continuous.delete(run));
  };
  const debug = async (request: TestRunRequest, token: CancellationToken) => {
    await runTests(tools, request, token, false);
    const traced = (request.include ?? []).flatMap(testsOf).slice(0, mostTraced);
    const pagesOfTests: string[] = [];
    for (const { uri, label } of traced) {
      const params: RuleParams = { uri: String(uri), rule: label };
      const answer = await asked<Page>(client, traceMethod, params, `following \`${label}\``);
      if (answer) pagesOfTests.push(answer.markdown);
    }
    const [first] = traced;
    if (first && pagesOfTests.length > 0) await pages.show(`Trace of ${first.label}`, pagesOfTests.join('\n\n---\n\n'));
  };
  controller.createRunProfile('Run', TestRunProfileKind.Run, handler(false), true, undefined, true);
  controller.createRunProfile('Debug', TestRunProfileKind.Debug, debug, true);
  const coverage = controller.createRunProfile(
    'Run with Coverage',
    TestRunProfileKind.Coverage,
    handler(true),
    true,
    undefined,
    true,
  );
  coverage.loadDetailedCoverage = async (_, file) => (file instanceof RegoCoverage ? file.statements() : []);

  const changes = followRego({
    edited: (uri) => load(uri),
    moved: () => (isWatched ? load() : undefined),
    saved() {
      for (const run of continuous) void run();
    },
  });
  return {
    async run(uri, name) {
      await load();
      await runFor(tools, name === undefined ? { uri } : { uri, name });
    },
    dispose() {
      changes.dispose();
      controller.dispose();
    },
  };
}
