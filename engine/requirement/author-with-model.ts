import { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { type Authored, type AuthorTools, unauthored } from './authored.ts';
import { type ConversationOptions, converse } from './converse/conversation.ts';
import type { Proposal, Verdict } from './converse/task.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { Asked } from './gate/verdicts.ts';
import type { Gated } from './gate.ts';
import { gateRego } from './gate-rego.ts';
import { idOf } from './identifier.ts';
import { describeType, findConcepts, nearestPolicies, readPolicy } from './lookups.ts';
import type { Model } from './model.ts';
import { normaliseRequirement } from './normalise.ts';
import type { Reading, Understanding } from './read/read.ts';
import { Requirement } from './requirement.ts';
import { synthesise } from './samples/synthesise.ts';
import { regoOf, type Written, written } from './written.ts';

interface ModelOptions extends ConversationOptions {
  model: Model;
}

/** What the gate made of a proposal; the accepted one is the answer, so that nothing is judged twice. */
interface Judged extends Verdict {
  made: Partial<Written> & { gated: Gated };
}

type ByModel = Partial<Authored> & Pick<Authored, 'status' | 'diagnostics'>;

/** Lets a model author the sentence. The offline reading is its hint; whatever it hands in goes through the gate. */
export async function authorWithModel(
  tools: AuthorTools,
  sentence: string,
  understood: Understanding,
  { model, ...options }: ModelOptions,
): Promise<ByModel> {
  const [hint] = understood.readings;
  const answer = await converse(
    model,
    {
      sentence,
      ...(hint && { hint: { requirement: hint.requirement, restated: hint.restated, sure: understood.sure } }),
      requirementSchema: z.toJSONSchema(Requirement, { io: 'input' }) as Record<string, unknown>,
      describeType: (type) => describeType(tools, type),
      findConcepts: (words, type) => findConcepts(tools, words, type),
      findPolicies: (words) =>
        nearestPolicies(tools, words)
          .map(({ id, title }) => `${id}: ${title}`)
          .join('\n') || 'no policy is about these words',
      readPolicy: (id) => readPolicy(tools, id),
      gate: (proposal) => judge(tools, sentence, proposal),
    },
    options,
  );
  const { usage } = answer;
  if (!answer.ok) {
    const diagnostics = [...answer.diagnostics, ...understood.diagnostics];
    return { ...unauthored(understood), diagnostics, usage };
  }
  const { made } = answer.verdict;
  const { gated, ...policy } = made;
  const compared = await comparison(tools, sentence, made, understood);
  return {
    status: 'authored',
    ...policy,
    rego: gated.rego,
    tests: gated.tests,
    samples: gated.samples,
    checks: gated.checks,
    diagnostics: [...gated.diagnostics, ...compared.diagnostics],
    assumptions: answer.assumptions,
    usage,
    ...(compared.difference && { difference: compared.difference }),
  };
}

async function judge(tools: AuthorTools, sentence: string, proposal: Proposal): Promise<Judged> {
  const made: Judged['made'] =
    'rego' in proposal
      ? await gateRego(tools, proposal.rego, proposal.samples)
      : await written(tools, sentence, normaliseRequirement(proposal.requirement));
  const { passed, diagnostics, samples } = made.gated;
  return { passed, diagnostics, samples, made, ...(made.restated !== undefined && { restated: made.restated }) };
}

/** Whether the model and the offline reader mean the same; where not, a resource that shows it. */
async function comparison(
  tools: AuthorTools,
  sentence: string,
  made: Judged['made'],
  { sure, readings }: Understanding,
): Promise<{ diagnostics: Diagnostic[]; difference?: Difference }> {
  const same = readings.findIndex(({ restated }) => restated === made.restated);
  if (same === 0 && sure) return { diagnostics: [agree('the model and the offline reader understood the same')] };
  if (same >= 0) return { diagnostics: [agree(`the model took reading ${same + 1} of the offline reader`)] };
  const [hint] = readings;
  if (!hint || made.id === undefined) return { diagnostics: [] };
  const documents = [...made.gated.samples, ...synthesise(hint.requirement)].map(({ document }) => document);
  const offline = asked(idOf(hint.requirement), regoOf(tools, sentence, hint.requirement));
  const byModel = asked(made.id, made.gated.rego);
  const difference = await differenceOf(tools.core, tools.library, [offline, byModel], documents);
  if (difference) return { diagnostics: [differ(hint, sure, difference)], difference };
  const alike = `the model and the offline reader say it differently, and judge ${documents.length} samples alike`;
  return { diagnostics: [agree(alike)] };
}

const asked = (id: string, text: string): Asked => ({
  id,
  source: { file: `${id}.rego`, text },
  package: `decree.${id}`,
  entrypoints: ['deny'],
});

const agree = (message: string): Diagnostic => ({ code: 'readers_agree', severity: 'information', message });

function differ({ restated }: Reading, sure: boolean, { document, first, second }: Difference): Diagnostic {
  const only = first.filter((address) => !second.includes(address));
  const [address, who] = only[0] === undefined ? [second[0], 'the model'] : [only[0], 'the offline reader'];
  return {
    code: 'readers_differ',
    severity: sure ? 'warning' : 'information',
    message: `the offline reader ${sure ? 'understood' : 'was not sure, and would have understood'}: ${restated}`,
    help: `compare the two: only the policy of ${who} flags \`${address}\` in ${JSON.stringify(document.resource)}`,
  };
}
