import type { Schemas } from '../../knowledge/schema/index.ts';
import type { Finding } from '../evaluate/finding.ts';
import type { Fix } from '../policy/metadata.ts';
import { pathText } from '../report/describe.ts';
import { expressionText } from '../report/hcl.ts';
import { sourceOf } from '../resource/configuration.ts';
import type { Configuration, Resource } from '../resource/document.ts';
import { localAddress } from './address.ts';
import { Blanks, isBlank } from './blanks.ts';
import type { Path } from './body.ts';
import { companionOf, newCompanion } from './companion.ts';
import type { Edit, Outcome } from './edit.ts';
import { Lines } from './lines.ts';
import { merge, setValue, type Target } from './merge.ts';
import { refersToSelf, withSelf } from './self.ts';
import { suggestFrom } from './suggest.ts';

/** What a fix is made from. */
export interface Checked {
  configuration: Configuration;
  schemas: Schemas;
  /** By name: the very texts that the configuration was read from. */
  texts: ReadonlyMap<string, string>;
}

/** The edits that mend a finding, or why there are none that are sure to be right. */
export type FixPlan = { title: string; edits: Edit[] } | { reason: string };

/** Turns the fix of a policy into edits of the text that a finding is about. */
export function planFix(finding: Finding, fix: Fix, checked: Checked): FixPlan {
  const target = targetOf(finding.address, checked);
  if (typeof target === 'string') return { reason: target };
  if ('add_resource' in fix) return addResource(fix.add_resource, target, checked);
  const { path, value } =
    'set' in fix ? fix.set : { path: blockPath(fix.add_block.path), value: fix.add_block.attributes };
  const meant = resolved(path, finding.path);
  if (meant === undefined) return { reason: 'it is not known which of several blocks is meant' };
  return planned(titled(fix), setValue(target, meant, withSelf(value, localAddress(finding.address))));
}

type Values = Readonly<Record<string, unknown>>;

function planned(title: string, outcome: Outcome): FixPlan {
  if ('reason' in outcome) return outcome;
  return outcome.edits.length > 0 ? { title, edits: outcome.edits } : { reason: 'what it asks for is there already' };
}

function addResource(
  { type, attributes }: { type: string; attributes: Values },
  target: Target,
  checked: Checked,
): FixPlan {
  const companion = companionOf(checked.configuration, target.resource, type, attributes);
  if (companion) {
    const there = targetOf(companion.address, checked);
    if (typeof there === 'string') return { reason: there };
    const own = Object.entries(attributes).filter(([, value]) => !refersToSelf(value));
    return planned(`Mend ${code(localAddress(companion.address))}`, merge(there, [], Object.fromEntries(own)));
  }
  const suggest = suggestFrom(checked.configuration, checked.schemas, target.resource, type);
  const made = newCompanion(checked.configuration, target, suggest, { type, attributes });
  return 'reason' in made ? made : planned(`Add ${code(`${type}.${made.name}`)}`, made);
}

/** Where the resource is written, or why no text of it can be changed. */
function targetOf(address: string, { configuration, schemas, texts }: Checked): Target | string {
  const source = sourceOf(configuration, address);
  const text = source && texts.get(source.file);
  const resource = resourceAt(configuration, address);
  if (!source || !resource || text === undefined) return 'the text that it is written in is not here';
  if (source.file.endsWith('.json')) return 'it is written in JSON';
  if (source.file.includes('.terraform/')) return 'it is part of a module that was installed';
  const suggest = suggestFrom(configuration, schemas, resource, resource.type);
  return { resource, source, lines: new Lines(text), schemas, blanks: new Blanks(), suggest };
}

function resourceAt({ document }: Configuration, address: string): Resource | undefined {
  const [type = ''] = localAddress(address).split('.');
  return document.resource[type]?.find((resource) => resource.address === address);
}

/** Each step to a block is followed by which of them, the first unless it is said. */
function blockPath(path: Path): Path {
  return path.flatMap((step, index) =>
    typeof step === 'string' && typeof path[index + 1] !== 'number' && path[index + 1] !== '*' ? [step, 0] : [step],
  );
}

/** The path with the step that the finding took in the place of each `*`. */
function resolved(path: Path, found: Path): Path | undefined {
  const steps = path.map((step, index) => {
    if (step !== '*') return step;
    const isSame = path.slice(0, index).every((before, at) => before === '*' || before === found[at]);
    return isSame ? found[index] : undefined;
  });
  return steps.includes(undefined) ? undefined : (steps as Path);
}

function titled(fix: Exclude<Fix, { add_resource: unknown }>): string {
  if ('add_block' in fix) return `Add the block ${code(pathText(fix.add_block.path))}`;
  const { path, value } = fix.set;
  return isBlank(value)
    ? `Set ${code(pathText(path))}`
    : `Set ${code(pathText(path))} to ${code(expressionText(value))}`;
}

const code = (text: string) => `\`${text}\``;
