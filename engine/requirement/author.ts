import { z } from 'zod';
import type { Diagnostic } from '../../core/host/boundary.ts';
import type { Cancellation } from '../cancellation.ts';
import type { Catalogue } from '../policy/catalogue.ts';
import type { Fix } from '../policy/metadata.ts';
import { documentationOf } from './documentation.ts';
import { fixOf, remediationOf } from './fix.ts';
import { type Check, type GateTools, gate } from './gate.ts';
import { idOf } from './identifier.ts';
import type { AuthoringModel, ModelUsage, Proposal, Verdict } from './model.ts';
import { normaliseRequirement } from './normalise.ts';
import type { Lexicon } from './read/lexicon.ts';
import { type Reading, read, type Understanding } from './read/read.ts';
import { policyText } from './rego/policy-text.ts';
import { Requirement } from './requirement.ts';
import { restate } from './restate/restate.ts';
import type { Sample } from './samples/synthesise.ts';

/** A sentence turned into a policy, or an honest answer why not. */
export interface Authored {
  status: 'authored' | 'unsure' | 'unsupported';
  /** Id of the policy, once there is one. */
  id?: string;
  requirement?: Requirement;
  restated?: string;
  rego?: string;
  tests?: string;
  samples: Sample[];
  /** The ways to understand the sentence, the likeliest first. */
  readings: Reading[];
  fix?: Fix;
  checks: Check[];
  diagnostics: Diagnostic[];
  /** Built-in policies that are about the same. */
  nearest: { id: string; title: string }[];
  /** What a model assumed, and what it used. */
  assumptions: string[];
  usage?: ModelUsage;
}

export interface AuthorTools extends GateTools {
  lexicon: Lexicon;
  catalogue: Catalogue;
}

export interface AuthorOptions {
  /** Takes this reading, counted from 1, though the reader is not sure. */
  accept?: number | undefined;
  /** Asked after the offline reader; its answer passes the same gate. */
  model?: AuthoringModel | undefined;
  signal?: Cancellation | undefined;
}

/** Turns a sentence into a checked, tested policy. Never throws; never guesses in silence. */
export async function author(
  tools: AuthorTools,
  sentence: string,
  { accept, model, signal }: AuthorOptions = {},
): Promise<Authored> {
  const understood = read(sentence, tools.lexicon);
  if (model) return withModel(tools, sentence, understood, model, signal);
  const chosen =
    accept === undefined ? (understood.sure ? understood.readings[0] : undefined) : understood.readings[accept - 1];
  if (!chosen) return refused(tools, sentence, understood, accept);
  return finished(tools, sentence, chosen.requirement, understood, { assumptions: chosen.assumptions });
}

async function finished(
  tools: AuthorTools,
  sentence: string,
  requirement: Requirement,
  understood: Understanding,
  more: { assumptions: string[]; usage?: ModelUsage },
): Promise<Authored> {
  const { id, fix, restated, gated } = await written(tools, sentence, requirement);
  return {
    status: gated.passed ? 'authored' : 'unsure',
    id,
    requirement,
    restated,
    rego: gated.rego,
    tests: gated.tests,
    samples: gated.samples,
    readings: understood.readings,
    ...(fix && { fix }),
    checks: gated.checks,
    diagnostics: gated.diagnostics,
    nearest: nearest(tools, sentence),
    ...more,
  };
}

/** The policy of a requirement, and what the gate says of it. */
async function written(tools: AuthorTools, sentence: string, requirement: Requirement) {
  const { schemas, lexicon } = tools;
  const { rules } = requirement;
  const id = idOf(requirement);
  const fix = fixOf(requirement);
  const rego = policyText(requirement, {
    id,
    title: titleOf(sentence),
    description: restate({ rules, severity: 'MEDIUM', category: 'configuration', frameworks: {} }, lexicon.label),
    sentence,
    fix,
    remediation: remediationOf(fix),
    docs: documentationOf(rules[0]?.subject.types ?? [], schemas),
  });
  const gated = await gate(tools, id, rego, requirement);
  return { id, fix, restated: restate(requirement, lexicon.label), gated };
}

/** The sentence as a title: one line, no full stop, a capital first. */
function titleOf(sentence: string): string {
  const line = sentence
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '')
    .slice(0, 120);
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function refused(
  tools: AuthorTools,
  sentence: string,
  understood: Understanding,
  accept: number | undefined,
): Authored {
  const { readings, diagnostics } = understood;
  const noSuch: Diagnostic[] =
    accept === undefined
      ? []
      : [
          {
            code: 'reading_missing',
            severity: 'error',
            message: `there is no reading ${accept}`,
            help: readings.length > 0 ? `take one from 1 to ${readings.length}` : 'say the rule in other words',
          },
        ];
  const [first] = readings;
  return {
    status: readings.length > 0 ? 'unsure' : 'unsupported',
    ...(first && { requirement: first.requirement, restated: first.restated }),
    samples: [],
    readings,
    checks: [],
    diagnostics: [...noSuch, ...diagnostics],
    nearest: nearest(tools, sentence),
    assumptions: [],
  };
}

/** The policies that share most words with the sentence. */
function nearest({ catalogue }: AuthorTools, sentence: string): { id: string; title: string }[] {
  const words = new Set(sentence.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []);
  const score = (text: string): number =>
    [...new Set(text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? [])].filter((word) => words.has(word)).length;
  return catalogue.policies
    .map((policy) => ({
      policy,
      score: score(`${policy.id} ${policy.metadata.title} ${policy.metadata.custom.requirement ?? ''}`),
    }))
    .filter(({ score: shared }) => shared >= 2)
    .sort((a, b) => b.score - a.score || (a.policy.id < b.policy.id ? -1 : 1))
    .slice(0, 3)
    .map(({ policy }) => ({ id: policy.id, title: policy.metadata.title }));
}

/** The offline reading is the model's hint; whatever the model answers goes through the gate. */
async function withModel(
  tools: AuthorTools,
  sentence: string,
  understood: Understanding,
  model: AuthoringModel,
  signal: Cancellation | undefined,
): Promise<Authored> {
  const [hint] = understood.readings;
  const answer = await model.author(
    {
      sentence,
      ...(hint && { hint: { requirement: hint.requirement, restated: hint.restated, sure: understood.sure } }),
      requirementSchema: z.toJSONSchema(Requirement, { io: 'input' }) as Record<string, unknown>,
      describeType: (type) => describeType(tools, type),
      findPolicies: (words) =>
        nearest(tools, words)
          .map(({ id, title }) => `${id}: ${title}`)
          .join('\n'),
      gate: (proposal) => judgeProposal(tools, sentence, proposal),
    },
    signal,
  );
  if (!answer.ok) {
    const offline = refused(tools, sentence, understood, undefined);
    return { ...offline, diagnostics: [...answer.diagnostics, ...offline.diagnostics], usage: answer.usage };
  }
  const { proposal, assumptions, usage } = answer;
  if ('requirement' in proposal) {
    const authored = await finished(tools, sentence, normaliseRequirement(proposal.requirement), understood, {
      assumptions,
      usage,
    });
    return { ...authored, diagnostics: [...authored.diagnostics, ...comparison(authored, hint, understood.sure)] };
  }
  const gated = await gate(tools, 'authored', proposal.rego);
  return {
    status: gated.passed ? 'authored' : 'unsure',
    rego: gated.rego,
    samples: [],
    readings: understood.readings,
    checks: gated.checks,
    diagnostics: gated.diagnostics,
    nearest: nearest(tools, sentence),
    assumptions,
    usage,
  };
}

/** Says whether the model and the offline reader agree. */
function comparison({ restated }: Authored, hint: Reading | undefined, sure: boolean): Diagnostic[] {
  if (!hint || !sure) return [];
  const agree = restated === hint.restated;
  return [
    {
      code: agree ? 'readers_agree' : 'readers_differ',
      severity: agree ? 'information' : 'warning',
      message: agree
        ? 'the model and the offline reader understood the same'
        : `the offline reader understood: ${hint.restated}`,
      ...(!agree && { help: 'compare the two, or author without a model to take the offline reading' }),
    },
  ];
}

async function judgeProposal(tools: AuthorTools, sentence: string, proposal: Proposal): Promise<Verdict> {
  if ('rego' in proposal) {
    const { passed, diagnostics } = await gate(tools, 'authored', proposal.rego);
    return { passed, diagnostics };
  }
  const { restated, gated } = await written(tools, sentence, normaliseRequirement(proposal.requirement));
  return { passed: gated.passed, restated, diagnostics: gated.diagnostics };
}

function describeType({ schemas }: AuthorTools, type: string): string {
  const schema = schemas.get(type);
  if (!schema) return `there is no resource type ${type}; near it: ${schemas.nearest(type).join(', ')}`;
  return schemas
    .paths(type)
    .slice(0, 400)
    .map((path) => path.join('.'))
    .join('\n');
}
