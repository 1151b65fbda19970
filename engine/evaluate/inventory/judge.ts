import type { Diagnostic } from '../../../core/host/boundary.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ResourceDocument } from '../../resource/document.ts';
import { Contents, documentWith, type Hash } from './contents.ts';
import { remember, type Verdicts } from './verdicts.ts';

/** What one rule of a policy yields; plain data, so that it can be sent and stored. */
export interface Outcome {
  /** Id of the policy. */
  policy: string;
  rule: string;
  values: unknown[];
  /** Why the policy has no verdict; then `values` is empty. */
  failure?: Diagnostic;
}

export interface JudgeRequest {
  document: ResourceDocument;
  policies: readonly Policy[];
  /** Ids of those that judge each resource alone. */
  local: ReadonlySet<string>;
  hash: Hash;
  /** Runs policies, by their ids. */
  evaluate(document: ResourceDocument, ids: readonly string[]): Promise<Outcome[]>;
  /** What was found in the root before. */
  before?: Before | undefined;
}

/** What was found in a root before, made ready to be asked. */
export class Before {
  readonly judged: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  readonly local: Verdicts['local'];
  readonly related: Verdicts['related'];

  constructor({ judged, unknown, local, related }: Verdicts) {
    this.judged = new Set(judged);
    this.unknown = new Set(unknown);
    this.local = local;
    this.related = related;
  }
}

export interface Judged {
  outcomes: Outcome[];
  verdicts: Verdicts;
}

/** Judges a root. What was found before stands where it was found in the same resources. */
export async function judge(request: JudgeRequest): Promise<Judged> {
  const { document, policies, local, evaluate, before } = request;
  const contents = new Contents(document, request.hash);
  const changed = contents.all.filter(({ content }) => !before?.judged.has(content));

  const forChanged: string[] = [];
  const forAll: string[] = [];
  const kept: Outcome[] = [];
  for (const policy of policies) {
    const { id } = policy;
    if (before?.unknown.has(id)) forAll.push(id);
    else if (local.has(id)) forChanged.push(id);
    else if (before?.related[id]?.content === contents.readBy(policy)) kept.push(...before.related[id].outcomes);
    else forAll.push(id);
  }
  const standing = new Set(forChanged);
  for (const { content } of contents.all) {
    kept.push(...(before?.local[content] ?? []).filter(({ policy }) => standing.has(policy)));
  }

  const isAllNew = changed.length === contents.all.length;
  const found = isAllNew
    ? await evaluate(document, [...forChanged, ...forAll])
    : [
        ...(changed.length > 0 ? await evaluate(documentWith(changed), forChanged) : []),
        ...(forAll.length > 0 ? await evaluate(document, forAll) : []),
      ];
  const failed = new Set(found.flatMap(({ policy, failure }) => (failure ? [policy] : [])));
  const outcomes = [...kept, ...found].filter(({ policy, failure }) => failure || !failed.has(policy));
  return { outcomes, verdicts: remember(outcomes, { contents, policies, local }) };
}
