import type { AuthorResult, Proposal, Sample, Verdict } from '../../server/studio/protocol.ts';

/** What the user works on: everything that undo brings back, and that is kept over a reload. */
export interface Draft {
  sentence: string;
  policy: string;
  tests: string;
  samples: Sample[];
  understood?: Understood;
}

/** What the last reading of a sentence gave, beside the policy itself. */
export interface Understood extends Omit<AuthorResult, 'rego' | 'tests' | 'samples'> {
  /** The sentence that was read. */
  of: string;
  /** The policy that came of it, before anybody edited it. */
  policy?: string;
}

/** A change of the draft. */
export type Edit =
  | { type: 'sentence'; text: string }
  | { type: 'authored'; sentence: string; result: AuthorResult }
  | { type: 'policy'; text: string }
  | { type: 'tests'; text: string }
  | { type: 'sample'; id: string; text: string }
  | { type: 'add'; samples: Sample[] }
  | { type: 'remove'; id: string }
  | { type: 'expect'; id: string; expected?: Verdict }
  | { type: 'take'; proposal: Proposal }
  | { type: 'replace'; draft: Draft };

export const emptyDraft: Draft = { sentence: '', policy: '', tests: '', samples: [] };

export const isEmpty = ({ sentence, policy, samples }: Draft) => !sentence && !policy && samples.length === 0;

/** The draft after a change; the same object if nothing changes. */
export function edited(draft: Draft, edit: Edit): Draft {
  switch (edit.type) {
    case 'sentence':
      return edit.text === draft.sentence ? draft : { ...draft, sentence: edit.text };
    case 'policy':
      return edit.text === draft.policy ? draft : { ...draft, policy: edit.text };
    case 'tests':
      return edit.text === draft.tests ? draft : { ...draft, tests: edit.text };
    case 'sample':
      return withSample(draft, edit.id, (sample) =>
        sample.text === edit.text ? sample : { ...sample, text: edit.text },
      );
    case 'expect':
      return withSample(draft, edit.id, ({ expected: _, ...sample }) =>
        edit.expected === undefined ? sample : { ...sample, expected: edit.expected },
      );
    case 'add':
      return added(draft, edit.samples);
    case 'remove':
      return { ...draft, samples: draft.samples.filter(({ id }) => id !== edit.id) };
    case 'authored':
      return authored(draft, edit.sentence, edit.result);
    case 'take':
      return taken(draft, edit.proposal);
    case 'replace':
      return edit.draft;
  }
}

function withSample(draft: Draft, id: string, change: (sample: Sample) => Sample): Draft {
  const samples = draft.samples.map((sample) => (sample.id === id ? change(sample) : sample));
  return samples.every((sample, at) => sample === draft.samples[at]) ? draft : { ...draft, samples };
}

/** A sample that is there already, by its id, keeps its place and what is expected of it. */
function added(draft: Draft, samples: Sample[]): Draft {
  const known = new Set(draft.samples.map(({ id }) => id));
  const fresh = samples.filter(({ id }) => !known.has(id));
  return fresh.length === 0 ? draft : { ...draft, samples: [...draft.samples, ...fresh] };
}

/** A sentence that gives no policy leaves the old one alone: it may be somebody's work. */
function authored(draft: Draft, sentence: string, result: AuthorResult): Draft {
  const { rego, tests, samples, ...rest } = result;
  const read = { ...rest, of: sentence };
  if (result.status !== 'authored' || rego === undefined) return { ...draft, sentence, understood: read };
  const own = draft.samples.filter(({ from }) => from !== 'synthesised');
  return {
    sentence,
    policy: rego,
    tests: tests ?? '',
    samples: [...samples, ...own],
    understood: { ...read, policy: rego },
  };
}

function taken(draft: Draft, { sentence, restated, short, rego, tests }: Proposal): Draft {
  const understood: Understood = {
    status: 'authored',
    of: sentence,
    policy: rego,
    restated,
    short,
    notUnderstood: [],
    assumptions: [],
    readings: [],
    checks: [],
    nearest: [],
    messages: [],
    ...(draft.understood?.id !== undefined && { id: draft.understood.id }),
  };
  return { ...draft, sentence, policy: rego, tests, understood };
}
