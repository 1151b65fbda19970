import { expect, test } from 'vitest';
import {
  CodeActionResolveRequest,
  type CodeLens,
  CodeLensRequest,
  CompletionRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { Session } from './session.ts';
import { session } from './session.ts';

interface Row {
  policy: string;
  severity: string;
  address: string;
  module?: string;
  hasFix: boolean;
}
interface FindingsOfText {
  uri: string;
  findings: Row[];
}

const key = (name: string) => `resource "aws_kms_key" "${name}" {\n  enable_key_rotation = false\n}\n`;

const ask = <T>(editor: Session, method: string, params?: object): Promise<T> =>
  params === undefined
    ? editor.editor.server.connection.sendRequest<T>(method)
    : editor.editor.server.connection.sendRequest<T>(method, params);

/** Policies by file, as the list of the server has them. */
function listed(editor: Session, texts: FindingsOfText[]): Record<string, string[]> {
  return Object.fromEntries(
    texts.map(({ uri, findings }) => [uri.slice(editor.uri('').length + 1), findings.map(({ policy }) => policy)]),
  );
}

test('lists all findings, then tells of the texts whose findings are others, and of no more', async () => {
  const files = {
    'main.tf': `module "keys" {\n  source = "./keys"\n}\n\n${key('a')}`,
    'keys/main.tf': key('b'),
    'other/main.tf': 'locals {}\n',
  };
  const editor = await session(files, { own: {} });
  const told: FindingsOfText[][] = [];
  editor.editor.server.connection.onNotification(
    'decree/findingsChanged',
    (texts: FindingsOfText[]) => void told.push(texts),
  );
  await editor.untilCodes('main.tf', ['aws.kms.rotation']);
  await editor.untilCodes('keys/main.tf', ['aws.kms.rotation']);
  const all = await ask<FindingsOfText[]>(editor, 'decree/findings');
  expect(listed(editor, all)).toEqual({ 'keys/main.tf': ['aws.kms.rotation'], 'main.tf': ['aws.kms.rotation'] });
  const rows = all.flatMap(({ findings }) => findings);
  expect(rows.map(({ module }) => module).sort()).toEqual(['module.keys', undefined]);
  expect(rows).toMatchObject([{ hasFix: true, severity: 'HIGH' }, { hasFix: true }]);
  expect(told).toEqual([]);
  await editor.open('main.tf');
  await editor.replace('main.tf', 'false', 'true');
  await editor.untilCodes('main.tf', []);
  await expect.poll(() => told.length).toBe(1);
  expect(listed(editor, told.flat())).toEqual({ 'main.tf': [] });
});

test('counts the findings of a resource above it, by severity, the gravest first', async () => {
  const editor = await session({
    'main.tf': `# keys\n${key('data')}\nlocals {}\n\nresource "aws_s3_bucket" "data" {}\n`,
  });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  const uri = editor.uri('main.tf');
  const lenses =
    (await editor.editor.server.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  const shown = lenses.map(({ range, command }: CodeLens) => ({ line: range.start.line, title: command?.title }));
  expect(shown[0]).toEqual({ line: 1, title: '1 finding: 1 high' });
  expect(shown[1]?.line).toBe(7);
  expect(shown[1]?.title).toMatch(/^\d findings: \d high, \d medium/);
  expect(lenses[0]?.command).toMatchObject({
    command: 'decree.showFindingsAt',
    arguments: [uri, [{ policy: 'aws.kms.rotation', address: 'aws_kms_key.data' }]],
  });
});

test('mends a policy in all files at once, each change to be confirmed', async () => {
  const editor = await session({ 'a.tf': `${key('a')}\n${key('b')}`, 'sub/c.tf': key('c') });
  await editor.open('a.tf');
  await editor.untilCodes('a.tf', ['aws.kms.rotation', 'aws.kms.rotation']);
  await editor.untilCodes('sub/c.tf', ['aws.kms.rotation']);
  const action = (await editor.actions('a.tf', 'enable')).find(({ title }) => title.startsWith('Fix all'));
  expect(action).toMatchObject({ title: 'Fix all 3 of aws.kms.rotation in the workspace' });
  expect(action?.edit).toBeUndefined();
  const resolved = await editor.editor.server.connection.sendRequest(
    CodeActionResolveRequest.type,
    action ?? { title: '' },
  );
  const { documentChanges = [], changeAnnotations = {} } = resolved.edit as WorkspaceEdit;
  expect(documentChanges).toMatchObject([
    { textDocument: { uri: editor.uri('a.tf'), version: 1 }, edits: [{ newText: 'true' }, { newText: 'true' }] },
    { textDocument: { uri: editor.uri('sub/c.tf'), version: null }, edits: [{ newText: 'true' }] },
  ]);
  expect(Object.values(changeAnnotations)).toEqual([
    { label: 'Set `enable_key_rotation` to `true`', description: 'aws.kms.rotation', needsConfirmation: true },
  ]);
  const counted = await ask(editor, 'decree/fixAll', { policy: 'aws.kms.rotation' });
  expect(counted).toMatchObject({ mended: 3, left: 0 });
  await expect(ask(editor, 'decree/fixAll', {})).rejects.toThrow();
});

test('leaves to other extensions what they do for Terraform', async () => {
  const editor = await session({ 'main.tf': key('data') });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  const { connection } = editor.editor.server;
  const textDocument = { uri: editor.uri('main.tf') };
  const position = { line: 1, character: 4 };
  expect(await connection.sendRequest(CompletionRequest.type, { textDocument, position })).toBeNull();
  expect(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toBeNull();
  expect(await connection.sendRequest(FoldingRangeRequest.type, { textDocument })).toBeNull();
  const options = { tabSize: 2, insertSpaces: true };
  expect(await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options })).toBeNull();
});

test('adds no two resources of one name', async () => {
  const gateway = (type: string) => `resource "${type}" "prod" {\n  stage_name = "prod"\n  name = "prod"\n}\n`;
  const text = `${gateway('aws_api_gateway_stage')}\n${gateway('aws_api_gateway_stage').replace('"prod" {', '"test" {')}`;
  const editor = await session({ 'main.tf': text, 'more.tf': 'variable "web_acl_arn" {}\n' });
  await editor.open('main.tf');
  await editor.diagnostics('main.tf');
  const { edit } = await ask<{ edit: WorkspaceEdit }>(editor, 'decree/fixAll', { policy: 'aws.apigateway.waf' });
  const written = JSON.stringify(edit.documentChanges);
  expect(written.match(/resource \\"aws_wafv2_web_acl_association\\" \\"\w+\\"/g)).toEqual([
    'resource \\"aws_wafv2_web_acl_association\\" \\"prod\\"',
    'resource \\"aws_wafv2_web_acl_association\\" \\"test\\"',
  ]);
  expect(written).not.toContain('variable');
});
