import type { Diagnostic } from '../../core/host/boundary.ts';
import { type Tried, tryPolicy } from '../../engine/evaluate/trial/trial.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import { type Correction, correct as corrections } from '../../engine/requirement/correct/correct.ts';
import { type Said, shortly } from '../../engine/requirement/correct/sentence.ts';
import { gate } from '../../engine/requirement/gate.ts';
import { read } from '../../engine/requirement/read/read.ts';
import { restate } from '../../engine/requirement/restate/restate.ts';
import { inShort } from '../../engine/requirement/why/in_short.ts';
import { regoOf } from '../../engine/requirement/written.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import type { Call, Desk } from './desk.ts';
import { evaluateRoots } from './impact.ts';
import type { Meanings } from './meanings.ts';
import { loadPolicy } from './policy.ts';
import type { CorrectParams, CorrectResult, Proposal, Sample } from './protocol.ts';
import type { SampleReader } from './samples.ts';
import { verdictsOf } from './verdicts.ts';
import { rootsOf, type WorkspaceRoot } from './workspace.ts';

const mostProposals = 3;
/** So many go through the gate, which takes a moment each. */
const mostGated = 5;

/** Proposes changes to a policy with which its samples come out as they are expected. */
export async function correct(
  desk: Desk,
  reader: SampleReader,
  meanings: Meanings,
  { sentence, policy: text, samples }: CorrectParams,
  call: Call,
): Promise<CorrectResult> {
  const tools = await desk.tools();
  const { tried, diagnostics } = await loadPolicy(tools, text);
  if (!tried) return { proposals: [], messages: diagnostics };
  const readings = read(sentence, tools.lexicon).readings.map(({ requirement }) => requirement);
  const known = await meanings.of(tools, tried.policy);
  const current = known ?? readings[0];
  if (!current) return { proposals: [], messages: [notRead] };

  const configurations = await Promise.all(samples.map((sample) => reader.read(tools, sample)));
  const documents = configurations.map(({ document }) => document);
  const examples = samples.map(({ title, expected }, at) => ({
    name: title,
    document: documents[at] ?? { resource: {}, data: {} },
    ...(expected && { flagged: expected === 'flagged' }),
  }));
  call.tell('looking for small changes');
  const found = corrections(current, readings, examples, tools.lexicon);
  const roots = await rootsOf(desk.context);
  const before = found.corrections.length > 0 ? await flaggedBy(desk, tried, roots) : new Map<string, Flagged>();
  const proposals: Proposal[] = [];
  for (const correction of found.corrections.slice(0, mostGated)) {
    if (call.signal.aborted || proposals.length === mostProposals) break;
    call.tell(`trying: ${correction.title}`);
    const proposed = await proposalOf(
      tools,
      tried,
      { ...correction, ...shortly(sentence, correction.requirement, tools.lexicon) },
      samples,
      documents,
    );
    if (!proposed) continue;
    const after = await flaggedBy(desk, proposed.tried, roots);
    proposals.push({ ...proposed.proposal, workspace: roots.flatMap((root) => changesIn(root, before, after)) });
  }
  return { proposals, messages: [...(known ? [] : [changedByHand]), ...found.messages] };
}

/** What passes the gate, and does in Rego too what it was found for. */
async function proposalOf(
  tools: AuthorTools,
  { policy }: Tried,
  { title, sentence, requirement }: Pick<Correction, 'title'> & Said,
  samples: readonly Sample[],
  documents: readonly ResourceDocument[],
): Promise<{ proposal: Omit<Proposal, 'workspace'>; tried: Tried } | undefined> {
  const id = policy.package.replace(/^decree\./, '');
  const gated = await gate(tools, id, regoOf(tools, sentence, requirement, { id }), requirement);
  if (!gated.passed) return undefined;
  const { tried } = await loadPolicy(tools, gated.rego);
  if (!tried) return undefined;
  const { trials } = await tryPolicy(tools.core, tried, documents);
  const configurations = documents.map((document) => ({ document }));
  const found = await verdictsOf(tools, tried, requirement, configurations, trials);
  const verdicts = samples.map(({ id }, at) => ({ id, verdict: found[at] ?? 'failed' }));
  const isRight = samples.every(({ expected }, at) => expected === undefined || verdicts[at]?.verdict === expected);
  if (!isRight) return undefined;
  const { rego, tests } = gated;
  const restated = restate(requirement, tools.lexicon.label);
  return { proposal: { title, sentence, restated, short: inShort(restated), rego, tests, verdicts }, tried };
}

type Flagged = ReadonlySet<string>;

/** The addresses that a policy flags in each root. */
async function flaggedBy(desk: Desk, tried: Tried, roots: readonly WorkspaceRoot[]): Promise<Map<string, Flagged>> {
  const flagged = new Map<string, Flagged>();
  if (roots.length === 0) return flagged;
  await evaluateRoots(desk, tried, roots, ({ folder }, findings) => {
    flagged.set(folder, new Set(findings.map(({ address }) => address)));
    return true;
  });
  return flagged;
}

function changesIn(
  { folder }: WorkspaceRoot,
  before: ReadonlyMap<string, Flagged>,
  after: ReadonlyMap<string, Flagged>,
): Proposal['workspace'] {
  const [was, is] = [before.get(folder) ?? new Set<string>(), after.get(folder) ?? new Set<string>()];
  return [...new Set([...was, ...is])]
    .filter((address) => was.has(address) !== is.has(address))
    .sort()
    .map((address) => ({
      address,
      root: folder,
      before: was.has(address) ? 'flagged' : 'passes',
      after: is.has(address) ? 'flagged' : 'passes',
    }));
}

const notRead: Diagnostic = {
  code: 'requirement_unread',
  severity: 'warning',
  message: 'the requirement is not understood, so no change to it can be proposed',
  help: 'say it in other words, or change the Rego by hand',
};

const changedByHand: Diagnostic = {
  code: 'policy_changed_by_hand',
  severity: 'information',
  message: 'the rules were changed by hand; what is proposed begins with the requirement, and replaces them',
  help: 'compare the two before you take a proposal',
};
