import type { Core } from '../../../core/host/boundary.ts';
import type { AuthorTools } from '../authored.ts';
import { type Reading, read } from '../read/read.ts';
import { regoOf } from '../written.ts';

/** A way to read a sentence, and the rules that it is compiled to. */
export interface CompiledReading extends Reading {
  body: string;
}

/** What a sentence is compiled to in each way to read it, as a policy of this package. */
export async function compiledReadings(
  tools: AuthorTools,
  sentence: string,
  packageName: string,
): Promise<CompiledReading[]> {
  const id = packageName.replace(/^decree\./, '');
  const { readings } = read(sentence, tools.lexicon);
  return Promise.all(
    readings.map(async (reading) => {
      const rego = await formatted(tools.core, regoOf(tools, sentence, reading.requirement, { id }));
      return { ...reading, body: bodyOf(rego) };
    }),
  );
}

/** Everything below the METADATA: the rules that decide. */
export const bodyOf = (rego: string): string => rego.slice(Math.max(0, rego.search(/^package /m)));

export async function formatted(core: Core, text: string): Promise<string> {
  const answer = await core.format({ file: 'policy.rego', text });
  return answer.ok ? answer.value.text : text;
}
