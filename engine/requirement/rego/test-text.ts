import type { Sample } from '../samples/synthesise.ts';

/** Rego unit tests that say of every sample which addresses the policy flags. */
export function testText(id: string, samples: readonly Sample[]): string {
  const name = id.split('.').at(-1) ?? id;
  return [
    `package decree.${id}_test`,
    '',
    `import data.decree.${id}`,
    '',
    `flagged(document) := addresses if {\n\taddresses := {finding.address | some finding in ${name}.deny} with input as document\n}`,
    '',
    ...samples.map(
      (sample) =>
        `test_${sample.name} if {\n\tflagged(${JSON.stringify(sample.document)}) == ${sample.flagged.length > 0 ? `{${sample.flagged.map((address) => JSON.stringify(address)).join(', ')}}` : 'set()'}\n}`,
    ),
    '',
  ].join('\n');
}
