import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { findingsOf } from '../../engine/evaluate/findings.ts';
import { type Tried, tryPolicy } from '../../engine/evaluate/trial/trial.ts';
import { mark } from '../../engine/report/mark.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import type { Context } from '../features/feature.ts';
import { resolveUri } from '../workspace/uri.ts';
import type { Desk } from './desk.ts';
import { loadPolicy, policyFile } from './policy.ts';
import type { Sample, SaveParams, SaveResult } from './protocol.ts';
import type { SampleReader } from './samples.ts';

/** Writes a policy into an open folder, with its tests and samples, by way of the editor. */
export async function save(desk: Desk, reader: SampleReader, params: SaveParams): Promise<SaveResult> {
  const { context } = desk;
  const { folder, overwrite } = params;
  const tools = await desk.tools();
  const { tried, diagnostics } = await loadPolicy(tools, params.policy);
  const problems = [...notHere(context, folder), ...diagnostics.filter(({ severity }) => severity === 'error')];
  if (!tried || problems.length > 0) return { files: [], diagnostics: problems.length > 0 ? problems : diagnostics };
  if (!/^# {3}id:/m.test(params.policy)) return { files: [], diagnostics: [withoutId] };

  const { fixtures, left } = await fixturesOf(tools, tried, reader, params.samples);
  const home = resolveUri(folder, `policies/${tried.policy.id.replaceAll('.', '/')}`);
  const texts = [
    { file: 'policy.rego', text: params.policy },
    ...(params.tests ? [{ file: 'policy_test.rego', text: params.tests }] : []),
    ...fixtures.map(({ file, text }) => ({ file: `fixtures/${file}`, text })),
  ].map(({ file, text }) => ({ uri: resolveUri(home, file), text }));
  const there = overwrite ? [] : await thoseThere(context, texts);
  if (there.length > 0) return { files: [], diagnostics: there };

  const { applied, failureReason } = await context.connection.workspace.applyEdit({
    label: `Save ${tried.policy.id}`,
    edit: editOf(texts),
  });
  if (!applied) return { files: [], diagnostics: [notWritten(failureReason)] };
  return { files: texts.map(({ uri }) => uri), diagnostics: left };
}

function notHere({ trusted, folders }: Context, folder: string): Diagnostic[] {
  if (!trusted)
    return [
      problem('folder_untrusted', 'nothing is saved in a folder that is not trusted', 'trust the folder in the editor'),
    ];
  if (folders.all().includes(folder)) return [];
  return [problem('folder_not_open', `\`${folder}\` is not open`, 'open the folder that the policy is for')];
}

/** The samples that the policy judges as they are meant to be judged, with its findings marked. */
async function fixturesOf(
  tools: AuthorTools,
  tried: Tried,
  reader: SampleReader,
  samples: readonly Sample[],
): Promise<{ fixtures: SourceText[]; left: Diagnostic[] }> {
  const terraform = samples.filter((sample) => sample.language === 'hcl' && isKept(sample));
  const read = await Promise.all(terraform.map((sample) => reader.read(tools, sample)));
  const { trials } = await tryPolicy(
    tools.core,
    tried,
    read.map(({ document }) => document),
  );
  const fixtures = new Map<string, SourceText>();
  const left: Diagnostic[] = [];
  for (const [at, { title, text, expected }] of terraform.entries()) {
    const [configuration, trial] = [read[at], trials[at]];
    if (!configuration || !trial || trial.failures.length > 0) continue;
    const { findings } = findingsOf(configuration, trial.results);
    const isFlagged = findings.length > 0;
    if (expected !== undefined && isFlagged !== (expected === 'flagged')) {
      left.push(otherwise(title, isFlagged));
      continue;
    }
    const file = freeName(title, isFlagged, fixtures);
    const ranges = findings.flatMap(({ range }) => (range ? [range] : []));
    fixtures.set(file, { file, text: mark(text, tried.policy.id, ranges) });
  }
  return { fixtures: [...fixtures.values()], left };
}

/** Of what was synthesised, the first of each kind says enough; the tests have the others. */
const isKept = ({ id, from }: Sample): boolean => from !== 'synthesised' || id.endsWith('_1');

function freeName(title: string, isFlagged: boolean, taken: ReadonlyMap<string, unknown>): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [isFlagged ? 'violating' : 'complying'];
  const name = words.join('_').slice(0, 60);
  let file = `${name}.tf`;
  for (let at = 2; taken.has(file); at += 1) file = `${name}_${at}.tf`;
  return file;
}

async function thoseThere({ texts, host }: Context, wanted: readonly { uri: string }[]): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const { uri } of wanted) {
    if ((texts.get(uri) ?? (await host.disk.readText(uri))) === undefined) continue;
    const help = 'replace it, or give the policy another id';
    found.push({ ...problem('file_exists', `\`${uri}\` is there already`, help), file: uri });
  }
  return found;
}

function editOf(texts: readonly { uri: string; text: string }[]): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: texts.flatMap(({ uri, text }) => [
      { kind: 'create' as const, uri, options: { overwrite: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
    ]),
  };
}

const problem = (code: string, message: string, help: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  help,
});

const withoutId: Diagnostic = {
  ...problem(
    'policy_without_id',
    'the policy has no id to be saved under',
    'write `id:` under `custom` in its METADATA',
  ),
  file: policyFile,
};

const notWritten = (reason = 'no reason was given'): Diagnostic =>
  problem('policy_not_saved', `the policy could not be saved: ${reason}`, 'look at the folder, and try it again');

const otherwise = (title: string, isFlagged: boolean): Diagnostic => ({
  code: 'sample_left_out',
  severity: 'warning',
  message: `\`${title}\` was left out: it ${isFlagged ? 'is flagged, and should pass' : 'passes, and should be flagged'}`,
  help: 'correct the policy by this example, or take its mark away',
});
