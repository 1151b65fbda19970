import { beforeEach, expect, test, vi } from 'vitest';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface Prepared {
  confirmationMessages: { title: string; message: string };
}
interface Tool {
  prepareInvocation(options: { input: object }): Prepared;
  invoke(options: { input: object }, token: unknown): Promise<{ content: { value: string }[] }>;
}

/** The editor: the tools that are registered, its files and what is shown in them. */
const editor = vi.hoisted(() => ({
  tools: new Map<string, Tool>(),
  files: ['policies/keys.rego'],
  diagnostics: [] as [string, { source: string; code: string; severity: number; message: string; range: object }[]][],
}));

vi.mock('vscode', () => ({
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  LanguageModelTextPart: class {
    value: string;
    constructor(value: string) {
      this.value = value;
    }
  },
  LanguageModelToolResult: class {
    content: unknown[];
    constructor(content: unknown[]) {
      this.content = content;
    }
  },
  lm: { registerTool: (name: string, tool: Tool) => void editor.tools.set(name, tool) },
  languages: { getDiagnostics: () => editor.diagnostics },
  workspace: {
    asRelativePath: (uri: string) => uri.replace('file:///shop/', ''),
    findFiles: async (path: string) =>
      editor.files.filter((file) => file === path).map((file) => `file:///shop/${file}`),
  },
}));

const { registerModelTools } = await import('./model_tools.ts');

const at = (line: number) => ({ start: { line } });
const finding = { source: 'decree', code: 'aws.s3.tls_only', severity: 1, message: 'no TLS', range: at(4) };

beforeEach(() => {
  editor.diagnostics = [
    ['file:///shop/main.tf', [finding, { ...finding, source: 'terraform' }]],
    ['file:///shop/logs/main.tf', [{ ...finding, severity: 0 }]],
  ];
});

/** Calls a tool as a model does; the server answers with what it was asked. */
async function check(name: string, input: object, expected: unknown): Promise<Prepared> {
  const client = { sendRequest: async (method: string, params: object) => ({ method, params }) };
  registerModelTools(client as unknown as BaseLanguageClient);
  const tool = editor.tools.get(name) as Tool;
  const { content } = await tool.invoke({ input }, undefined);
  expect(JSON.parse(content[0]?.value ?? '')).toEqual(expected);
  return tool.prepareInvocation({ input });
}

test('a sentence is authored offline, after the user has seen it', async () => {
  const { confirmationMessages } = await check(
    'decree_author',
    { requirement: 'keys must `rotate`', reading: 2 },
    { method: 'decree/author', params: { sentence: 'keys must `rotate`', accept: 2, by: { who: 'offline' } } },
  );
  expect(confirmationMessages.message).toContain("`keys must 'rotate'`");
});

const shown = { policy: 'aws.s3.tls_only', severity: 'warning', message: 'no TLS', file: 'main.tf', line: 5 };
const inLogs = { ...shown, severity: 'error', file: 'logs/main.tf' };

test.each<[what: string, input: object, findings: unknown[]]>([
  ['everything', {}, [shown, inLogs]],
  ['a folder', { path: 'logs/' }, [inLogs]],
  ['a file', { path: 'main.tf' }, [shown]],
  ['nothing', { path: 'log' }, []],
])('a check gives what is shown in %s, and nothing of other extensions', async (_, input, findings) => {
  await check('decree_check', input, { total: findings.length, findings });
});

test('a policy is explained by its path', async () => {
  await check(
    'decree_explain',
    { path: 'policies/keys.rego' },
    { method: 'decree/rego/explain', params: { uri: 'file:///shop/policies/keys.rego' } },
  );
  const help = 'give the path of a policy from the open folder';
  const messages = [{ message: 'there is no `other.rego` in the workspace', help }];
  await check('decree_explain', { path: 'other.rego' }, { ok: false, messages });
});
