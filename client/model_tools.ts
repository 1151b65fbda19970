import {
  type CancellationToken,
  DiagnosticSeverity,
  type Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  languages,
  lm,
  type PreparedToolInvocation,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AuthorParams, type AuthorResult, authorMethod } from './protocol.ts';
import { explainMethod, type Page, type Refusal } from './rego_protocol.ts';

/** A tool for the editor's models: what the user is asked before, and what it answers. */
interface Tool<T> {
  prepare(input: T): PreparedToolInvocation;
  answer(input: T, token: CancellationToken): Promise<unknown>;
}

/** Lets the editor's models author, check and explain with Decree. None of it writes a file or leaves the machine. */
export function registerModelTools(client: BaseLanguageClient): Disposable[] {
  return [
    register('decree_author', authorTool(client)),
    register('decree_check', checkTool),
    register('decree_explain', explainTool(client)),
  ];
}

function register<T>(name: string, { prepare, answer }: Tool<T>): Disposable {
  const tool: LanguageModelTool<T> = {
    prepareInvocation: ({ input }) => prepare(input),
    async invoke({ input }, token) {
      const said = await answer(input, token);
      return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(said))]);
    },
  };
  return lm.registerTool(name, tool);
}

/** What is to be confirmed; text of a model is shown as text. */
function confirming(title: string, message: string, doing: string): PreparedToolInvocation {
  return { invocationMessage: doing, confirmationMessages: { title, message } };
}

const authorTool = (client: BaseLanguageClient): Tool<{ requirement: string; reading?: number }> => ({
  prepare: ({ requirement }) =>
    confirming(
      'Author a policy',
      `Decree reads this sentence offline and gives the model the policy; nothing is saved: ${quoted(requirement)}`,
      'Authoring a policy',
    ),
  async answer({ requirement, reading }, token): Promise<AuthorResult> {
    const by = { who: 'offline' as const };
    const params: AuthorParams = { sentence: requirement, by, ...(reading !== undefined && { accept: reading }) };
    return client.sendRequest<AuthorResult>(authorMethod, params, token);
  },
});

const severities: Record<DiagnosticSeverity, string> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** More would fill what a model can read. */
const mostFindings = 200;

const checkTool: Tool<{ path?: string }> = {
  prepare: ({ path }) =>
    confirming(
      'Read the findings',
      `Decree gives the model what it shows ${path === undefined ? 'in this workspace' : `below ${quoted(path)}`}.`,
      'Reading the findings',
    ),
  async answer({ path }) {
    const all = languages.getDiagnostics().flatMap(([uri, diagnostics]) => {
      const file = workspace.asRelativePath(uri);
      if (path !== undefined && file !== path && !file.startsWith(`${path.replace(/\/$/, '')}/`)) return [];
      return diagnostics
        .filter(({ source }) => source === 'decree')
        .map(({ code, message, severity, range }) => ({
          policy: typeof code === 'object' ? code.value : code,
          severity: severities[severity],
          message,
          file,
          line: range.start.line + 1,
        }));
    });
    return { total: all.length, findings: all.slice(0, mostFindings) };
  },
};

const explainTool = (client: BaseLanguageClient): Tool<{ path: string }> => ({
  prepare: ({ path }) =>
    confirming('Explain a policy', `Decree tells the model in words what ${quoted(path)} asks.`, 'Reading the policy'),
  async answer({ path }, token) {
    const [uri] = await workspace.findFiles(path, undefined, 1);
    if (!uri) return notThere(path);
    return client.sendRequest<Page | Refusal>(explainMethod, { uri: uri.toString() }, token);
  },
});

const notThere = (path: string): Refusal => ({
  ok: false,
  messages: [
    { message: `there is no ${quoted(path)} in the workspace`, help: 'give the path of a policy from the open folder' },
  ],
});

const quoted = (text: string) => `\`${text.replaceAll('`', "'").replaceAll('\n', ' ').slice(0, 300)}\``;
