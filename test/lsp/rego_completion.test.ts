import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { type Session, session } from './session.ts';

const helpers = `package acme.lib

# METADATA
# title: True for keys that are kept.
kept(key, days) if key.values.deletion_window_in_days > days

_hidden := 1
`;

/** What is offered where the text has \`|\`. */
async function offered(text: string, own?: { snippets: boolean }): Promise<Map<string, CompletionItem>> {
  const files = { 'policies/acme.rego': text.replace('|', ''), 'policies/lib.rego': helpers };
  const editor = await session(files, own ? { own } : {});
  await editor.open('policies/acme.rego');
  await editor.editor.until('diagnostics', () => editor.editor.published.get(editor.uri('policies/acme.rego')));
  return at(editor, text);
}

async function at(editor: Session, text: string): Promise<Map<string, CompletionItem>> {
  const items = await editor.complete('policies/acme.rego', text.slice(0, text.indexOf('|')));
  return new Map(items.map((item) => [item.label, item]));
}

const rule = (body: string) => `package acme

import data.acme.lib
import data.decree.tf

limit := 3

deny contains tf.finding(key, "🔑", []) if {
	some key in input.resource.aws_kms_key
	window := key.values.deletion_window_in_days
${body}
}
`;

const metadata = (line: string) => `# METADATA
# title: Keys
# custom:
#   id: acme.keys
${line}
package acme
`;

test.each<[what: string, text: string, some: string[], not: string[]]>([
  ['variables of the rule', rule('\twin|'), ['key', 'window'], []],
  ['variables of a rule that does not parse', rule('\tcount(window, (|'), ['key', 'window'], []],
  ['rules of the package', rule('\tli|'), ['limit', 'deny'], []],
  [
    'imports, functions and keywords',
    rule('\t|'),
    ['tf', 'lib', 'startswith', 'some', 'not', 'input'],
    ['http.send', 'plus'],
  ],
  ['functions of a package of the workspace', rule('\tlib.|'), ['kept'], ['_hidden']],
  ['packages', 'package acme\n\nimport data.|', ['acme', 'decree'], []],
  ['families of built-in functions', rule('\tstrings.|'), ['any_prefix_match'], ['startswith']],
  ['nothing in a text', rule('\twindow == "in|'), [], ['key', 'input']],
  ['nothing in a number', rule('\twindow > 3|'), [], ['key']],
  ['keys of METADATA', '# METADATA\n# ti|\npackage acme\n', ['title', 'description', 'custom'], ['severity']],
  ['keys of its custom part', metadata('#   se|'), ['severity', 'requirement', 'frameworks'], ['title']],
  ['severities', metadata('#   severity: H|'), ['CRITICAL', 'HIGH', 'INFO'], []],
  ['categories', metadata('#   category: en|'), ['encryption', 'logging'], []],
  ['frameworks', metadata('#   frameworks:\n#     ci|'), ['cis', 'pci_dss', 'nist_800_53'], []],
  ['controls of a framework', metadata('#   frameworks:\n#     soc2: [cc|]'), ['cc_6_6'], []],
  ['types', metadata('#   resource_types: [aws_kms_k|]'), ['aws_kms_key'], []],
])('offers %s', async (_, text, some, not) => {
  const labels = [...(await offered(text)).keys()];
  expect(labels).toEqual(expect.arrayContaining(some));
  for (const label of not) expect(labels).not.toContain(label);
});

test('says what a function takes, and what it is for', async () => {
  const items = await offered(rule('\tlib.|'));
  expect(items.get('kept')).toMatchObject({
    detail: 'kept(key, days)',
    documentation: { kind: 'markdown', value: 'True for keys that are kept.' },
    textEdit: { newText: 'kept' },
  });
  const builtin = (await offered(rule('\t|'))).get('startswith');
  expect(builtin?.detail).toBe('startswith(search: string, base: string) => boolean');
  expect(builtin).toMatchObject({
    documentation: { value: expect.stringContaining('](https://www.openpolicyagent.org/') },
  });
});

test('lets parameters be filled in where the editor can', async () => {
  const items = await offered(rule('\tlib.|'), { snippets: true });
  expect(items.get('kept')).toMatchObject({ insertTextFormat: 2, textEdit: { newText: 'kept(${1:key}, ${2:days})' } });
  const statements = await offered('package acme\n\nde|\n', { snippets: true });
  expect(statements.get('deny')?.textEdit?.newText).toContain('deny contains tf.finding(');
  const blocks = await offered('# |\npackage acme\n', { snippets: true });
  expect(blocks.get('METADATA')?.textEdit?.newText).toContain('|CRITICAL,HIGH,MEDIUM,LOW,INFO|');
});
