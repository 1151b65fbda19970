import { author as authorSentence } from '../../engine/requirement/author.ts';
import type { Authored } from '../../engine/requirement/authored.ts';
import { progressWords, usageWords } from '../../engine/requirement/converse/words.ts';
import { remediationOf } from '../../engine/requirement/fix.ts';
import { read } from '../../engine/requirement/read/read.ts';
import { sampleText } from '../../engine/requirement/samples/sample-text.ts';
import { titlesOf } from '../../engine/requirement/samples/titles.ts';
import { inShort } from '../../engine/requirement/why/in_short.ts';
import type { Call, Desk } from './desk.ts';
import { placesOf } from './not_understood.ts';
import type { AuthorParams, AuthorResult, Sample } from './protocol.ts';
import type { Readers } from './readers.ts';

/** Makes a policy of a sentence, with whoever is to read it. */
export async function author(desk: Desk, readers: Readers, params: AuthorParams, call: Call): Promise<AuthorResult> {
  const { sentence, accept } = params;
  const opened = await readers.open(params);
  if (!opened.ok) return { ...nothing, messages: opened.messages };
  const tools = await desk.tools();
  const authored = await authorSentence(tools, sentence, {
    accept,
    model: opened.model,
    signal: call.signal,
    onProgress: (event) => call.tell(progressWords(event)),
  });
  const { notUnderstood } = authored.status === 'authored' ? { notUnderstood: [] } : read(sentence, tools.lexicon);
  return { ...resultOf(authored), notUnderstood: placesOf(notUnderstood, sentence) };
}

const nothing: AuthorResult = {
  status: 'unsupported',
  notUnderstood: [],
  assumptions: [],
  readings: [],
  samples: [],
  checks: [],
  nearest: [],
  messages: [],
};

function resultOf(authored: Authored): Omit<AuthorResult, 'notUnderstood'> {
  const { status, id, restated, rego, tests, assumptions, readings, fix, scp, checks, nearest, usage } = authored;
  const remediation = remediationOf(fix);
  return {
    status,
    ...(id !== undefined && { id }),
    ...(restated !== undefined && { restated, short: inShort(restated) }),
    assumptions,
    readings: readings.map(({ restated, notUnderstood }) => ({ restated, short: inShort(restated), notUnderstood })),
    ...(rego !== undefined && { rego }),
    ...(tests !== undefined && { tests }),
    samples: samplesOf(authored.samples),
    ...(remediation !== undefined && { fix: remediation }),
    ...(scp && { scp: JSON.stringify(scp.policy, null, 2) }),
    checks: checks.map(({ name, passed, detail }) => ({ name, passed, detail })),
    nearest,
    messages: authored.diagnostics,
    ...(usage && { used: `${usage.model}: ${usageWords(usage)}` }),
  };
}

function samplesOf(samples: Authored['samples']): Sample[] {
  const titles = titlesOf(samples);
  return samples.map(({ name, kind, document, flagged }, at) => ({
    id: `synthesised:${name}`,
    title: titles[at] ?? name,
    text: sampleText(document),
    language: 'hcl',
    ...(kind !== 'unknown' && kind !== 'out_of_scope' && { expected: flagged.length > 0 ? 'flagged' : 'passes' }),
    from: 'synthesised',
  }));
}
