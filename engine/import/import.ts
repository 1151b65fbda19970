import { stringify } from 'yaml';
import type { Core, SourceText } from '../../core/host/boundary.ts';
import { configName } from '../policy/config.ts';
import { readYaml } from '../policy/yaml_text.ts';
import { type Carried, carry, type Left, packageOf, toolOf } from './carry.ts';
import { readFirefly } from './firefly.ts';
import { tools } from './tools.ts';

/** What became of the texts of other tools. */
export interface Imported {
  policies: Carried[];
  /** Names of the guardrails. */
  rules: string[];
  left: Left[];
  /** What to write, below one folder: a ready one, with its own `decree.yaml`. */
  files: SourceText[];
}

/** Carries over what other tools' texts say: Rego of Firefly, Conftest, Spacelift and env0, and exports of Firefly. */
export async function importAll(core: Core, sources: readonly SourceText[]): Promise<Imported> {
  const policies: Carried[] = [];
  const rules: { name: string }[] = [];
  const left: Left[] = [];
  const take = ({ carried, left: more }: { carried?: Carried; left: Left[] }) => {
    left.push(...more);
    if (!carried) return;
    const isTaken = (id: string) => policies.some((one) => one.id === id);
    if (isTaken(carried.id))
      left.push({ file: carried.file, from: 1, to: 1, why: `another policy is called \`${carried.id}\`` });
    else policies.push(carried);
  };
  for (const source of sources) {
    if (source.file.endsWith('.rego')) {
      const tool = toolOf(source.text);
      if (tool) take(await carry(core, source, tool, { helpers: helpersOf(source, sources) }));
      else if (!isHelper(source, sources))
        left.push({ file: source.file, from: 1, to: lines(source.text), why: unknownText });
      continue;
    }
    const yaml = readYaml(source);
    const found = readFirefly(yaml.value);
    if (!found) continue;
    rules.push(...found.rules);
    for (const { path, why } of found.left) {
      const { range } = yaml.placeOf(path);
      left.push({ file: source.file, from: range.start.line, to: Math.max(range.start.line, range.end.line), why });
    }
    for (const { text, ...described } of found.policies) {
      const told = await carry(core, { file: source.file, text }, 'firefly', described);
      // Lines of a text within a text are of no use: the policy is named instead.
      take({
        ...told,
        left: told.left.map((one) => ({ ...one, from: 1, to: 1, why: `\`${described.title}\`: ${one.why}` })),
      });
    }
  }
  return { policies, rules: rules.map(({ name }) => name), left, files: filesOf(policies, rules) };
}

/** Texts of the same package that yield nothing themselves. */
function helpersOf({ file, text }: SourceText, sources: readonly SourceText[]): SourceText[] {
  const name = packageOf(text);
  const isOther = (other: SourceText) => other.file !== file && other.file.endsWith('.rego');
  return sources.filter((other) => isOther(other) && packageOf(other.text) === name && !toolOf(other.text));
}

function isHelper(source: SourceText, sources: readonly SourceText[]): boolean {
  return sources.some((other) => toolOf(other.text) && helpersOf(other, sources).includes(source));
}

const known = Object.values(tools).map(({ name }) => name);
const unknownText = `it is no policy of ${known.slice(0, -1).join(', ')} or ${known.at(-1)} that yields anything`;

const lines = (text: string) => text.trimEnd().split('\n').length;

function filesOf(policies: readonly Carried[], rules: readonly object[]): SourceText[] {
  if (policies.length === 0 && rules.length === 0) return [];
  const settings = {
    ...(policies.length > 0 && { policies: ['policies'] }),
    ...(rules.length > 0 && { guardrails: { rules } }),
  };
  return [
    { file: configName, text: stringify(settings) },
    ...policies.map(({ id, text }) => ({ file: `policies/${id}.rego`, text })),
  ];
}
