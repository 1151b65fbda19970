import type { Json, Range } from '../../core/host/boundary.ts';
import type { Tried } from '../../engine/evaluate/trial/trial.ts';
import { stepsOf } from '../../engine/evaluate/why/trace.ts';
import { literal } from '../../engine/literal.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import type { Requirement } from '../../engine/requirement/requirement.ts';
import { reasonsOf } from '../../engine/requirement/why/why.ts';
import type { ResourceDocument } from '../../engine/resource/document.ts';
import type { Meanings } from './meanings.ts';
import { loadPolicy } from './policy.ts';
import type { Why, WhyParams } from './protocol.ts';
import type { SampleReader } from './samples.ts';

/** Why a policy flags the resources of a sample or not: in the words of its requirement, else by the expressions of its rules. */
export async function why(
  tools: AuthorTools,
  reader: SampleReader,
  meanings: Meanings,
  { policy: text, sample }: WhyParams,
): Promise<Why[]> {
  const { tried } = await loadPolicy(tools, text);
  if (!tried) return [];
  const { document } = await reader.read(tools, sample);
  const requirement = await meanings.of(tools, tried.policy);
  return requirement ? inWords(requirement, document, text) : byTrace(tools, tried, document);
}

/** The conditions of a requirement as they stand with each resource. */
export function inWords(requirement: Requirement, document: ResourceDocument, text: string): Why[] {
  const places = new Places(text);
  return reasonsOf(requirement, document).map(({ address, reasons }) => ({
    address,
    conditions: reasons.map(({ part, text: words, truth, values, names }) => ({
      text: words,
      range: places.of(names),
      held: truth === 'holds',
      ...(truth === 'unknown' && { unknown: true }),
      part,
      values,
    })),
  }));
}

async function byTrace({ core }: AuthorTools, tried: Tried, document: ResourceDocument): Promise<Why[]> {
  const { policy, modules, library } = tried;
  const all: Why[] = [];
  for (const rule of policy.entrypoints) {
    const name = `data.${policy.package}.${rule}`;
    const answer = await core.evaluate({
      modules: [policy.source, ...modules],
      library: [...library],
      query: name,
      input: { resource: document.resource, data: document.data } as unknown as Json,
      trace: true,
    });
    const trace = answer.ok ? (answer.value.trace ?? []) : [];
    const found = stepsOf(trace, name, policy.source.file);
    all.push(...found.map(({ address, steps }) => ({ address, conditions: steps })));
  }
  return all;
}

/** The lines of a policy by the names that stand on them. */
class Places {
  readonly #lines: string[];
  /** Where the rules begin. */
  readonly #first: number;

  constructor(text: string) {
    this.#lines = text.split('\n');
    const rules = this.#lines.findIndex((line) => /^(deny|violation|warn)\b/.test(line));
    this.#first = Math.max(0, rules);
  }

  of(names: readonly string[]): Range {
    for (const name of names) {
      const at = this.#lines.findIndex(
        (line, index) => index > this.#first && new RegExp(`["._]${literal(name)}(?!\\w)`).test(line),
      );
      if (at >= 0) return this.#range(at);
    }
    return this.#range(this.#first);
  }

  #range(at: number): Range {
    const line = this.#lines[at] ?? '';
    const start = line.length - line.trimStart().length + 1;
    return { start: { line: at + 1, column: start }, end: { line: at + 1, column: line.length + 1 } };
  }
}
