import type { Json } from '../../../core/host/boundary.ts';
import type { Sample } from '../samples/synthesise.ts';

/** Rego unit tests that say of every sample which addresses the policy flags, laid out as `opa fmt` does. */
export function testText(id: string, samples: readonly Sample[]): string {
  const name = id.split('.').at(-1) ?? id;
  return `${[
    `package decree.${id}_test`,
    `import data.decree.${id}`,
    `flagged(document) := addresses if {\n\taddresses := {finding.address | some finding in ${name}.deny} with input as document\n}`,
    ...samples.map(
      ({ name: sample, document, flagged }) =>
        `test_${sample} if {\n\tflagged(${literal(document as unknown as Json)}) == ${setOf(flagged)}\n}`,
    ),
  ].join('\n\n')}\n`;
}

const setOf = (addresses: readonly string[]): string =>
  addresses.length > 0 ? `{${addresses.map((address) => JSON.stringify(address)).join(', ')}}` : 'set()';

/** JSON on one line, the keys in order. */
function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${literal(inner)}`).join(', ')}}`;
}
