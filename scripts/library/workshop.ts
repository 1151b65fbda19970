import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fixturesOf } from '../../cli/authoring/fixtures.ts';
import type { AuthorTools } from '../../engine/requirement/author.ts';
import { documentationOf } from '../../engine/requirement/documentation.ts';
import { fixOf, remediationOf, removalOf } from '../../engine/requirement/fix.ts';
import { type Gated, gate } from '../../engine/requirement/gate.ts';
import { idOf } from '../../engine/requirement/identifier.ts';
import { read } from '../../engine/requirement/read/read.ts';
import type { Requirement } from '../../engine/requirement/requirement.ts';
import { regoOf } from '../../engine/requirement/written.ts';
import type { Entry } from './entry.ts';

export interface MakeOptions {
  /** Only says what is wrong. */
  dry?: boolean;
  /** The fixtures that are there stay: a person may have added to them. */
  keepFixtures?: boolean;
}

/** Turns entries into folders of the library. */
export class Workshop {
  readonly #tools: AuthorTools;
  readonly #root: string;

  /** Policies are written below `root`. */
  constructor(tools: AuthorTools, root: string) {
    this.#tools = tools;
    this.#root = root;
  }

  /** Writes the policy, its tests and its fixtures; gives what stands in the way. */
  async make(entry: Entry, frameworks: Record<string, string[]>, options: MakeOptions = {}): Promise<string[]> {
    const understood = this.#understand(entry.requirement);
    if (!('requirement' in understood)) return understood.problems;
    const { severity, category = understood.requirement.category } = entry;
    const requirement: Requirement = { ...understood.requirement, severity, category, frameworks };
    const { types } = requirement.rules[0]?.subject ?? { types: [] };
    if (types[0] !== entry.type) return [`is read as a rule of ${types.join(', ')}: ${understood.restated}`];
    const gated = await this.#gated(entry, requirement);
    if (!gated.passed) return gated.diagnostics.map(({ message }) => message);
    return options.dry ? [] : this.#write(entry.id, gated, options);
  }

  /** The entry that a sentence would be, for a person to complete. */
  async suggest(sentence: string): Promise<{ entry?: Partial<Entry>; problems: string[] }> {
    const understood = this.#understand(sentence);
    if (!('requirement' in understood)) return understood;
    const { requirement, restated } = understood;
    const { severity, category, rules } = requirement;
    const type = rules[0]?.subject.types[0] ?? '*';
    const description = restated;
    return {
      entry: { id: idOf(requirement), requirement: sentence, type, title: sentence, description, severity, category },
      problems: [],
    };
  }

  #understand(sentence: string): { requirement: Requirement; restated: string } | { problems: string[] } {
    const { sure, readings, diagnostics } = read(sentence, this.#tools.lexicon);
    const [first] = readings;
    if (sure && first) return first;
    return {
      problems: [
        'is not understood without a doubt',
        ...readings.slice(0, 2).map(({ restated, notUnderstood }) => `  ${restated} [${notUnderstood.join(', ')}]`),
        ...diagnostics.map(({ message }) => `  ${message}`),
      ],
    };
  }

  #gated(entry: Entry, requirement: Requirement): Promise<Gated> {
    const { id, title, description, aliases, profiles, remediation } = entry;
    const subject = requirement.rules[0]?.subject;
    const docs = [...(subject ? documentationOf(subject, this.#tools.schemas) : []), ...entry.docs];
    const text = regoOf(this.#tools, entry.requirement, requirement, {
      id,
      title,
      description,
      aliases,
      profiles,
      docs: [...new Set(docs)],
      remediation:
        remediation ??
        remediationOf(fixOf(requirement, this.#tools.schemas)) ??
        removalOf(requirement) ??
        `Change it so that this holds: ${entry.requirement}.`,
    });
    return gate(this.#tools, id, text, requirement);
  }

  async #write(id: string, { rego, tests, samples }: Gated, { keepFixtures = false }: MakeOptions): Promise<string[]> {
    const folder = join(this.#root, ...id.split('.'));
    const { core, library } = this.#tools;
    const fixtures = keepFixtures ? [] : await fixturesOf(core, rego, samples, library);
    if (!keepFixtures) rmSync(join(folder, 'fixtures'), { recursive: true, force: true });
    for (const { file, text } of [
      { file: 'policy.rego', text: rego },
      { file: 'policy_test.rego', text: tests },
      ...fixtures.map(({ file, text }) => ({ file: join('fixtures', file), text })),
    ]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const there = new Set(readdirSync(join(folder, 'fixtures')));
    return ['violating.tf', 'complying.tf', 'unknown.tf']
      .filter((file) => !there.has(file))
      .map((file) => `has no fixture \`${file}\`: write it by hand`);
  }
}
