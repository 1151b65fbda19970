import { author as authorSentence } from '../../engine/requirement/author.ts';
import type { Authored } from '../../engine/requirement/authored.ts';
import { progressWords, usageWords } from '../../engine/requirement/converse/words.ts';
import { remediationOf } from '../../engine/requirement/fix.ts';
import { sampleText } from '../../engine/requirement/samples/sample-text.ts';
import type { Call, Desk } from './desk.ts';
import { placesOf } from './not_understood.ts';
import type { AuthorParams, AuthorResult, Sample } from './protocol.ts';
import type { Readers } from './readers.ts';

/** Makes a policy of a sentence, with whoever is to read it. */
export async function author(desk: Desk, readers: Readers, params: AuthorParams, call: Call): Promise<AuthorResult> {
  const { sentence, accept } = params;
  const opened = await readers.open(params);
  if (!opened.ok) return { ...nothing, messages: opened.messages };
  const authored = await authorSentence(await desk.tools(), sentence, {
    accept,
    model: opened.model,
    signal: call.signal,
    onProgress: (event) => call.tell(progressWords(event)),
  });
  return resultOf(sentence, authored);
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

function resultOf(sentence: string, authored: Authored): AuthorResult {
  const { status, id, restated, rego, tests, assumptions, readings, fix, scp, checks, nearest, usage } = authored;
  const [first] = readings;
  const remediation = remediationOf(fix);
  return {
    status,
    ...(id !== undefined && { id }),
    ...(restated !== undefined && { restated }),
    notUnderstood: status === 'authored' ? [] : placesOf(first?.notUnderstood ?? [], sentence),
    assumptions,
    readings: readings.map((reading) => ({ restated: reading.restated, notUnderstood: reading.notUnderstood })),
    ...(rego !== undefined && { rego }),
    ...(tests !== undefined && { tests }),
    samples: authored.samples.map(sampleOf),
    ...(remediation !== undefined && { fix: remediation }),
    ...(scp && { scp: JSON.stringify(scp.policy, null, 2) }),
    checks: checks.map(({ name, passed, detail }) => ({ name, passed, detail })),
    nearest,
    messages: authored.diagnostics,
    ...(usage && { used: `${usage.model}: ${usageWords(usage)}` }),
  };
}

function sampleOf({ name, kind, document, flagged }: Authored['samples'][number]): Sample {
  return {
    id: `synthesised:${name}`,
    title: `${titles[kind]} ${name.slice(kind.length + 1)}`.trim(),
    text: sampleText(document),
    language: 'hcl',
    ...(kind !== 'unknown' && kind !== 'out_of_scope' && { expected: flagged.length > 0 ? 'flagged' : 'passes' }),
    from: 'synthesised',
  };
}

const titles: Record<Authored['samples'][number]['kind'], string> = {
  violating: 'violates',
  complying: 'complies',
  exempt: 'is exempt',
  out_of_scope: 'is not meant',
  unknown: 'not known until apply',
  absent: 'nothing set',
};
