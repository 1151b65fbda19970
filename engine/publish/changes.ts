import type { SourceText } from '../../core/host/boundary.ts';
import type { Policy } from '../policy/policy.ts';
import { verdictsOf } from '../requirement/gate/verdicts.ts';
import type { PublishedPolicy } from './publication.ts';
import { type PublishedSample, type SampleTools, samplesOf } from './samples.ts';

/** What is published at one time. */
export interface Release {
  policies: readonly PublishedPolicy[];
  modules: readonly SourceText[];
}

/** What happened to a policy from one release to the next. */
export interface Change {
  id: string;
  kind: ChangeKind;
  title: string;
  /** What shows it: the sample on which the verdict differs, or what to use instead. */
  detail?: string;
}

export type ChangeKind = 'added' | 'removed' | 'verdict' | 'stricter' | 'laxer' | 'severity' | 'deprecated' | 'text';

/** Tells what changed by what the policies say of the samples of both releases. A policy that has another's id as alias is that one. */
export async function changesBetween(tools: SampleTools, before: Release, after: Release): Promise<Change[]> {
  const changes: Change[] = [];
  const kept = new Set<PublishedPolicy>();
  for (const now of after.policies) {
    const was = before.policies.find(({ policy }) => isSame(policy, now.policy));
    if (!was) changes.push(change(now, 'added'));
    else {
      kept.add(was);
      const found = await changeOf(tools, [was, before.modules], [now, after.modules]);
      if (found) changes.push(found);
    }
  }
  return [...changes, ...before.policies.filter((was) => !kept.has(was)).map((was) => change(was, 'removed'))];
}

const isSame = (was: Policy, now: Policy): boolean => was.id === now.id || now.metadata.custom.aliases.includes(was.id);

function change({ policy }: PublishedPolicy, kind: ChangeKind, detail?: string): Change {
  return { id: policy.id, kind, title: policy.metadata.title, ...(detail !== undefined && { detail }) };
}

/** A policy with the modules that stand beside it. */
type Standing = [published: PublishedPolicy, modules: readonly SourceText[]];

async function changeOf(tools: SampleTools, [was, oldModules]: Standing, [now, newModules]: Standing) {
  if (textOf(was.files, oldModules) === textOf(now.files, newModules)) return undefined;
  const old = await samplesOf(tools, was);
  const known = new Set(old.map(({ document }) => JSON.stringify(document)));
  const fresh = (await samplesOf(tools, now)).filter(({ document }) => !known.has(JSON.stringify(document)));
  const samples = [...old, ...fresh];
  const [before, after] = [
    await flaggedBy(tools, was.policy, oldModules, samples),
    await flaggedBy(tools, now.policy, newModules, samples),
  ];
  // One that cannot be asked any more says nothing of what was relied on.
  if (!before || !after) return change(now, 'verdict');
  const differs = samples.findIndex((_, at) => before[at]?.join() !== after[at]?.join());
  if (differs >= 0 && differs < old.length) return change(now, 'verdict', samples[differs]?.name);
  if (differs >= 0) {
    const laxer = samples.findIndex((_, at) => before[at]?.some((address) => !after[at]?.includes(address)));
    return laxer >= 0 ? change(now, 'laxer', samples[laxer]?.name) : change(now, 'stricter', samples[differs]?.name);
  }
  const [custom, wasCustom] = [now.policy.metadata.custom, was.policy.metadata.custom];
  if (custom.deprecated && !wasCustom.deprecated)
    return change(now, 'deprecated', custom.deprecated.use ?? custom.deprecated.reason);
  if (custom.severity !== wasCustom.severity)
    return change(now, 'severity', `${wasCustom.severity} to ${custom.severity}`);
  return change(now, 'text');
}

const textOf = (files: readonly SourceText[], modules: readonly SourceText[]): string =>
  JSON.stringify([
    files.filter(({ file }) => file.endsWith('.rego') && !file.endsWith('_test.rego')).map(({ text }) => text),
    modules.map(({ text }) => text),
  ]);

/** What a policy flags in each sample; nothing where it cannot be asked. */
async function flaggedBy(
  { core, library }: SampleTools,
  policy: Policy,
  modules: readonly SourceText[],
  samples: readonly PublishedSample[],
): Promise<string[][] | undefined> {
  const answer = await verdictsOf(
    core,
    [...library, ...modules],
    [policy],
    samples.map(({ document }) => document),
  );
  return answer.ok ? answer.value.get(policy.id) : undefined;
}
