import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { namedAfter, type SourceState, sourceStates } from '../../engine/publish/consume.ts';
import { type Locked, lockName, lockText } from '../../engine/publish/lock.ts';
import { packFile } from '../../engine/publish/pack.ts';
import { originOf } from '../../engine/publish/settings.ts';
import { withCore } from '../host/core.ts';
import { badCall, exitCodes, hasErrors } from '../host/exit.ts';
import { showProgress, writeDiagnostics, writeResult } from '../host/terminal.ts';
import { readSettings, type Settings } from '../input/settings.ts';
import { beside } from '../input/sources.ts';
import { type Fetched, fetchSource } from './fetch.ts';
import { type Impact, impactOf } from './impact.ts';
import { keep, keepPack } from './keep.ts';
import type { SourcesOptions } from './options.ts';
import { sourcesText } from './text.ts';

export type Verb = 'list' | 'install' | 'lock' | 'update';

/** What came of one source. */
export interface SourceResult {
  name: string;
  from: string;
  state: SourceState['state'] | 'updated' | 'unchanged' | 'failed';
  before?: Locked | undefined;
  now?: Locked | undefined;
}

export interface SourcesResult {
  sources: SourceResult[];
  /** Of an update. */
  impact?: Impact;
}

/** Does what a verb says with the sources of the decree.yaml here, and prints what came of it. Gives the exit code. */
export async function runSources(verb: Verb, names: readonly string[], options: SourcesOptions): Promise<number> {
  const settings = await readSettings('.');
  const { states, diagnostics } = await sourceStates(settings.policySources, beside(settings));
  const unknown = names.find((name) => !states.some(({ source }) => source.name === name));
  if (unknown !== undefined)
    throw badCall(`there is no source \`${unknown}\``, 'list those of decree.yaml with `decree sources list`');
  const problems = [...settings.diagnostics, ...(verb === 'lock' ? [] : diagnostics)];
  const result = verb === 'list' ? listed(states) : await fetched(verb, settings, states, { names, options, problems });
  writeDiagnostics(problems);
  await writeResult(options.json ? `${JSON.stringify(result, null, 2)}\n` : sourcesText(result));
  return hasErrors(problems) ? exitCodes.wrong : exitCodes.ok;
}

function listed(states: readonly SourceState[]): SourcesResult {
  return {
    sources: states.map(({ source, locked, state }) => ({
      name: source.name,
      from: originOf(source),
      state,
      before: locked,
      now: locked,
    })),
  };
}

interface Fetching {
  names: readonly string[];
  options: SourcesOptions;
  /** Gets what goes wrong. */
  problems: Diagnostic[];
}

async function fetched(
  verb: Exclude<Verb, 'list'>,
  settings: Settings,
  states: readonly SourceState[],
  { names, options, problems }: Fetching,
): Promise<SourcesResult> {
  const folder = settings.file === undefined ? '.' : dirname(settings.file);
  const results: SourceResult[] = [];
  const news = new Map<string, Fetched>();
  for (const one of states) {
    const { source, locked, state } = one;
    const base = { name: source.name, from: originOf(source), before: locked };
    if (!isFetched(verb, one, names)) {
      results.push({ ...base, state, now: locked });
      continue;
    }
    showProgress(`fetching ${source.name}`);
    const answer = await fetchSource(
      source,
      folder,
      verb === 'update' || state === 'changed' ? undefined : locked?.pinned,
    );
    const wrong = answer.ok ? contentMoved(verb, one, answer.value) : answer.diagnostics;
    problems.push(...wrong);
    if (!answer.ok || wrong.length > 0) {
      results.push({ ...base, state: 'failed', now: locked });
      continue;
    }
    news.set(source.name, answer.value);
    const isSame = answer.value.locked.content === locked?.content && answer.value.locked.pinned === locked.pinned;
    results.push({
      ...base,
      state: isSame && state === 'installed' ? 'unchanged' : 'updated',
      now: answer.value.locked,
    });
  }
  const impact = verb === 'update' ? await impactOfNews(settings, states, news) : undefined;
  if (!options.dryRun && !(verb === 'install' && problems.length > 0)) await write(folder, states, news, verb);
  return { sources: results, ...(impact && { impact }) };
}

function isFetched(verb: Exclude<Verb, 'list'>, { source, state }: SourceState, names: readonly string[]): boolean {
  if (verb === 'update') return names.length === 0 || names.includes(source.name);
  if (verb === 'install') return state === 'not installed' || state === 'damaged';
  return state !== 'installed';
}

/** What is fetched by its pin must also have the content that is pinned. */
function contentMoved(verb: Verb, { source, locked, state }: SourceState, { locked: now }: Fetched): Diagnostic[] {
  if (verb === 'update' || !locked || state === 'changed' || locked.content === now.content) return [];
  return [
    {
      code: 'source_content',
      severity: 'error',
      message: `the source \`${source.name}\` has not the content that decree.lock pins`,
      help: 'look at what changed with `decree sources update --dry-run`',
    },
  ];
}

function impactOfNews(
  settings: Settings,
  states: readonly SourceState[],
  news: ReadonlyMap<string, Fetched>,
): Promise<Impact> {
  showProgress('looking at what the update changes here');
  const before = states.flatMap(({ source, files }) => namedAfter(source.name, files));
  const after = states.flatMap(({ source, files }) => namedAfter(source.name, news.get(source.name)?.files ?? files));
  return withCore((core) => impactOf(core, settings, { before, after }));
}

async function write(
  folder: string,
  states: readonly SourceState[],
  news: ReadonlyMap<string, Fetched>,
  verb: Verb,
): Promise<void> {
  for (const { locked, pack } of news.values()) await keepPack(folder, packFile(locked.content), pack);
  if (verb === 'install') return;
  const locked = states.flatMap(({ source, locked }): [string, Locked][] => {
    const now = news.get(source.name)?.locked ?? locked;
    return now ? [[source.name, now]] : [];
  });
  await keep(join(folder, lockName), lockText({ version: 1, sources: Object.fromEntries(locked) }));
}
