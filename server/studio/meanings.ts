import type { Policy } from '../../engine/policy/policy.ts';
import type { AuthorTools } from '../../engine/requirement/authored.ts';
import { bodyOf, type CompiledReading, compiledReadings } from '../../engine/requirement/explain/compiled.ts';
import type { Requirement } from '../../engine/requirement/requirement.ts';

const kept = 20;

/** Which policies are, rule for rule, what their requirement is compiled to: of these is known in words what each rule asks. */
export class Meanings {
  readonly #readings = new Map<string, Promise<CompiledReading[]>>();

  /** Absent: the rules were changed by hand, or there is no requirement in the METADATA. */
  async of(tools: AuthorTools, policy: Policy): Promise<Requirement | undefined> {
    const sentence = policy.metadata.custom.requirement;
    if (sentence === undefined) return undefined;
    const key = JSON.stringify([sentence, policy.package]);
    const readings = this.#readings.get(key) ?? compiledReadings(tools, sentence, policy.package);
    this.#readings.set(key, readings);
    const [oldest] = this.#readings.keys();
    if (this.#readings.size > kept && oldest !== undefined) this.#readings.delete(oldest);
    const body = bodyOf(policy.source.text).trimEnd();
    return (await readings).find((reading) => reading.body.trimEnd() === body)?.requirement;
  }
}
