import type { Finding } from '../evaluate/finding.ts';
import type { Policy } from '../policy/policy.ts';
import { pathText } from './describe.ts';

/** What to do about a finding: a sentence without a full stop, and the Terraform to write, if that says it better. */
export interface Help {
  text: string;
  code?: string[];
}

/** The finding's own fix, or else what its policy says about remediation. */
export function helpFor(finding: Finding, policy: Policy | undefined): Help | undefined {
  const { fix, address } = finding;
  if (!fix) {
    const remediation = policy?.metadata.custom.remediation?.trim();
    return remediation ? { text: remediation } : undefined;
  }
  if ('set' in fix) {
    return { text: `set \`${pathText(fix.set.path)}\` to \`${expression(fix.set.value, address)}\`` };
  }
  if ('add_block' in fix) {
    const { path, attributes } = fix.add_block;
    return { text: 'add this block:', code: block(pathText(path), attributes, address) };
  }
  const { type, attributes } = fix.add_resource;
  const header = `resource ${JSON.stringify(type)} ${JSON.stringify(nameIn(address))}`;
  return { text: 'add this resource:', code: block(header, attributes, address) };
}

/** The same as plain text, for formats that know only that. */
export function helpText(finding: Finding, policy: Policy | undefined): string | undefined {
  const help = helpFor(finding, policy);
  return help && [help.text, ...(help.code ?? [])].join('\n');
}

function block(header: string, attributes: Record<string, unknown>, address: string): string[] {
  const entries = Object.entries(attributes);
  const plain = entries.filter(([, value]) => !isBlocks(value));
  const widest = Math.max(0, ...plain.map(([name]) => name.length));
  const inner = [
    ...plain.map(([name, value]) => `${name.padEnd(widest)} = ${expression(value, address)}`),
    ...entries.flatMap(([name, value]) => (isBlocks(value) ? value.flatMap((one) => block(name, one, address)) : [])),
  ];
  return [`${header} {`, ...inner.map((line) => `  ${line}`), '}'];
}

/** Nested blocks are lists of objects, as in a plan. */
function isBlocks(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object' && one !== null);
}

/** A text that is nothing but one reference is written as the reference; `self` is the resource that was found. */
function expression(value: unknown, address: string): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  const text = value.replaceAll('${self.', () => `\${${localAddress(address)}.`);
  return /^\$\{([^{}]+)\}$/.exec(text)?.[1] ?? JSON.stringify(text);
}

/** As the resource is called inside its own module. */
function localAddress(address: string): string {
  return address.replace(/^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)+/, '');
}

/** The local name: `module.a.aws_s3_bucket.logs["x"]` is called `logs`. */
function nameIn(address: string): string {
  return /^[\w-]+\.([\w-]+)/.exec(localAddress(address))?.[1] ?? 'this';
}
