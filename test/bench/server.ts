import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Editor } from '../lsp/editor.ts';
import { type Measured, median, quantile, timed } from './figures.ts';
import { terraform } from './generate.ts';
import { run, withFolder } from './workspace.ts';

interface Targets {
  edit: number;
  hover: number;
}

/** One edit of a file of 500 lines to the findings for it, and hovers on a finding, through the server over stdio. */
export async function warm({ edits, targets }: { edits: number; targets: Targets }): Promise<Measured> {
  const files = terraform({ resources: 66, files: 1 });
  const text = files['part0.tf'] ?? '';
  const line = text.split('\n').findIndex((one) => one.includes('deletion_window_in_days = 7'));
  if (line < 0) throw new Error('there is nothing to edit in what was generated');
  return withEditor(files, async (editor, uriOf) => {
    const uri = uriOf('part0.tf');
    await editor.open(uri, text, 'terraform');
    await editor.settled(uri);
    const at = { line, character: '  deletion_window_in_days = '.length };
    const range = { start: at, end: { ...at, character: at.character + 1 } };
    const edit: number[] = [];
    const hover: number[] = [];
    for (let round = 0; round < edits; round++) {
      await editor.change(uri, range, round % 2 === 0 ? '8' : '7');
      edit.push(await timed(() => editor.settled(uri)));
      hover.push(await timed(() => editor.hover(uri, at)));
    }
    if (!(await editor.hover(uri, at))) throw new Error('the hover that was measured says nothing');
    const { policies = 0 } = editor.statuses.at(-1) ?? {};
    const lines = text.split('\n').length;
    return {
      figures: [
        { what: `edit of ${lines} lines, ${policies} policies, p50`, value: median(edit), unit: 'ms' },
        { what: 'the same, p95', value: quantile(edit, 0.95), unit: 'ms', target: targets.edit },
        { what: 'hover on a finding, p95', value: quantile(hover, 0.95), unit: 'ms', target: targets.hover },
      ],
    };
  });
}

/** Completion right behind a key, and hover, in a Rego file of 500 lines. */
export async function rego({ keys, target }: { keys: number; target: number }): Promise<Measured> {
  const text = policy(71);
  const lines = text.split('\n');
  const line = lines.findLastIndex((one) => one.includes('not key.values.description'));
  return withEditor({ 'policy.rego': text }, async (editor, uriOf) => {
    const uri = uriOf('policy.rego');
    await editor.open(uri, text, 'rego');
    await editor.settled(uri);
    const start = { line, character: '\tnot key.values.'.length };
    const complete: number[] = [];
    const hover: number[] = [];
    for (let round = 0; round < keys; round++) {
      const end = { ...start, character: start.character + (round % 2) };
      await editor.change(uri, { start, end }, round % 2 === 0 ? 'd' : '');
      const caret = { ...start, character: start.character + ((round + 1) % 2) };
      complete.push(await timed(() => editor.complete(uri, caret)));
      await editor.settled(uri);
      hover.push(await timed(() => editor.hover(uri, { line: line - 2, character: 2 })));
    }
    if (!(await editor.hover(uri, { line: line - 2, character: 2 }))) throw new Error('the hover says nothing');
    return {
      figures: [
        { what: `completion in Rego of ${lines.length} lines, p50`, value: median(complete), unit: 'ms' },
        { what: 'the same, p95', value: quantile(complete, 0.95), unit: 'ms', target },
        { what: 'hover there, p95', value: quantile(hover, 0.95), unit: 'ms', target },
      ],
    };
  });
}

/** A policy of so many rules. */
function policy(rules: number): string {
  const rule = (index: number) => `
deny contains tf.finding(key, "key ${index} has no description", ["description"]) if {
	some key in input.resource.aws_kms_key
	startswith(key.name, "k${index}")
	count(split(key.name, "-")) > ${index}
	not key.values.description
}`;
  return `package acme.keys\n\nimport data.decree.tf\n${Array.from({ length: rules }, (_, index) => rule(index)).join('\n')}\n`;
}

/** What the server holds when it has checked so many resources, and after some edits. */
export async function memory({ resources, target }: { resources: number; target: number }): Promise<Measured> {
  if (process.platform === 'win32') return { skipped: 'memory of the server: `ps` is needed to read it' };
  const files = terraform({ resources, files: 20 });
  return withEditor(files, async (editor, uriOf) => {
    const uri = uriOf('part0.tf');
    await editor.open(uri, files['part0.tf'] ?? '', 'terraform');
    await editor.settled(uri);
    const start = { line: 0, character: 0 };
    for (let edit = 0; edit < 20; edit++) {
      await editor.change(uri, { start, end: start }, '\n');
      await editor.settled(uri);
    }
    const kilobytes = Number(await run('ps', ['-o', 'rss=', '-p', String(editor.server.process.pid)]));
    return {
      figures: [{ what: `server with ${resources} resources`, value: (kilobytes * 1024) / 1e6, unit: 'MB', target }],
    };
  });
}

/** A server over files in a folder of their own. */
export async function withEditor(
  files: Record<string, string>,
  use: (editor: Editor, uriOf: (name: string) => string) => Promise<Measured>,
): Promise<Measured> {
  return withFolder(files, async (folder) => {
    const editor = new Editor();
    try {
      await editor.start({ folders: [pathToFileURL(folder).href] });
      await editor.until('ready', () => editor.statuses.find(({ state }) => state === 'ready'));
      return await use(editor, (name) => pathToFileURL(join(folder, name)).href);
    } finally {
      await editor.stop();
    }
  });
}
