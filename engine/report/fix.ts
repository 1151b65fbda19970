import type { Finding } from '../evaluate/finding.ts';
import type { Policy } from '../policy/policy.ts';
import { pathText } from './describe.ts';
import { blockLines, expressionText } from './hcl.ts';

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
    return { text: `set \`${pathText(fix.set.path)}\` to \`${expressionText(forResource(fix.set.value, address))}\`` };
  }
  if ('add_block' in fix) {
    const { path, attributes } = fix.add_block;
    return { text: 'add this block:', code: blockLines(pathText(path), forResource(attributes, address)) };
  }
  const { type, attributes } = fix.add_resource;
  const header = `resource ${JSON.stringify(type)} ${JSON.stringify(nameIn(address))}`;
  return { text: 'add this resource:', code: blockLines(header, forResource(attributes, address)) };
}

/** The same as plain text, for formats that know only that. */
export function helpText(finding: Finding, policy: Policy | undefined): string | undefined {
  const help = helpFor(finding, policy);
  return help && [help.text, ...(help.code ?? [])].join('\n');
}

/** Values with `${self.…}` as the resource that was found. */
function forResource<T>(value: T, address: string): T {
  const self = JSON.stringify(`\${${localAddress(address)}.`).slice(1, -1);
  return JSON.parse(JSON.stringify(value).replaceAll('${self.', () => self));
}

/** As the resource is called inside its own module. */
function localAddress(address: string): string {
  return address.replace(/^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)+/, '');
}

/** The local name: `module.a.aws_s3_bucket.logs["x"]` is called `logs`. */
function nameIn(address: string): string {
  return /^[\w-]+\.([\w-]+)/.exec(localAddress(address))?.[1] ?? 'this';
}
