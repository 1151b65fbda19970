import type { AuthorTools } from '../../engine/requirement/authored.ts';
import type { Configuration } from '../../engine/resource/document.ts';
import { readSample } from '../../engine/resource/sample.ts';
import type { Sample } from './protocol.ts';

/** While a policy is typed, the samples stay as they are. */
const kept = 500;
const longest = 64 * 1024;

/** Reads samples, each text once. */
export class SampleReader {
  readonly #known = new Map<string, Configuration>();

  async read({ core, schemas }: AuthorTools, { text }: Pick<Sample, 'text'>): Promise<Configuration> {
    const known = this.#known.get(text);
    if (known) return known;
    const configuration = await readSample(core, text, schemas);
    if (text.length <= longest) this.#known.set(text, configuration);
    const [oldest] = this.#known.keys();
    if (this.#known.size > kept && oldest !== undefined) this.#known.delete(oldest);
    return configuration;
  }
}
