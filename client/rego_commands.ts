import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { asked } from './asked.ts';
import { evaluationPage } from './evaluation_page.ts';
import type { Pages } from './pages.ts';
import {
  type Evaluated,
  evaluateMethod,
  explainMethod,
  type Page,
  type RuleParams,
  traceMethod,
} from './rego_protocol.ts';

/** What the commands on Rego need. */
export interface RegoTools {
  client: BaseLanguageClient;
  pages: Pages;
  /** Runs tests and shows them where the editor shows tests. */
  runTests(uri: string, name?: string): Promise<void>;
}

/** The commands above rules and policies. Each takes what its code lens gives: the address, the package and the rule. */
export function registerRegoCommands({ client, pages, runTests }: RegoTools): Disposable[] {
  const evaluate = async (uri: string, _package: string, rule: string) => {
    const params: RuleParams = { uri, rule };
    const answer = await asked<Evaluated>(client, evaluateMethod, params, `evaluating \`${rule}\``);
    if (answer) await pages.show(`Value of ${rule}`, evaluationPage(rule, answer));
  };
  const trace = async (uri: string, _package: string, rule: string) => {
    const params: RuleParams = { uri, rule };
    const answer = await asked<Page>(client, traceMethod, params, `following \`${rule}\``);
    if (answer) await pages.show(`Trace of ${rule}`, answer.markdown);
  };
  const test = (uri: string, _package: string, rule: string) =>
    runTests(uri, /^(todo_)?test_/.test(rule) ? rule : undefined);
  const explain = async (uri = openRego()) => {
    if (uri === undefined) return void window.showInformationMessage('Open a policy to have it explained.');
    const answer = await asked<Page>(client, explainMethod, { uri }, 'reading the policy');
    if (answer) await pages.show(`What ${nameOf(uri)} asks`, answer.markdown);
  };
  return [
    commands.registerCommand('decree.evaluateRule', evaluate),
    commands.registerCommand('decree.testRule', test),
    commands.registerCommand('decree.traceRule', trace),
    commands.registerCommand('decree.explainPolicy', (uri?: string | Uri) => explain(uri?.toString())),
  ];
}

function openRego(): string | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'rego' ? document.uri.toString() : undefined;
}

/** The last folder and the name, since most policies have the same name. */
function nameOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri)).split('/').slice(-2).join('/');
}
