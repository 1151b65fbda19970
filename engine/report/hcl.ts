/** A Terraform block as lines, in the layout of `terraform fmt`. Lists of objects are nested blocks, as in a plan. */
export function blockLines(header: string, attributes: Readonly<Record<string, unknown>>): string[] {
  const entries = Object.entries(attributes);
  if (entries.length === 0) return [`${header} {}`];
  const plain = entries.filter(([, value]) => !isBlocks(value));
  const widest = Math.max(0, ...plain.map(([name]) => name.length));
  const inner = [
    ...plain.map(([name, value]) => `${name.padEnd(widest)} = ${expressionText(value)}`),
    ...entries.flatMap(([name, value]) => (isBlocks(value) ? value.flatMap((one) => blockLines(name, one)) : [])),
  ];
  return [`${header} {`, ...inner.map((line) => `  ${line}`), '}'];
}

/** A value as Terraform writes it. A text that is nothing but one reference is written as the reference. */
export function expressionText(value: unknown): string {
  if (typeof value === 'string') return /^\$\{([^{}]+)\}$/.exec(value)?.[1] ?? quoted(value);
  if (Array.isArray(value)) return `[${value.map(expressionText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([name, inner]) => `${keyText(name)} = ${expressionText(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function isBlocks(value: unknown): value is Record<string, unknown>[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
  );
}

function keyText(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? name : quoted(name);
}

/** Quotes are literal inside of an interpolation. */
function quoted(text: string): string {
  const parts = text.split(/(\$\{[^{}]*\})/);
  const written = parts.map((part, index) => (index % 2 === 1 ? part : JSON.stringify(part).slice(1, -1)));
  return `"${written.join('')}"`;
}
