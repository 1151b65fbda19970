import type { Finding } from '../evaluate/finding.ts';
import { localAddress, nameIn } from '../fix/address.ts';
import { refersToSelf, withSelf } from '../fix/self.ts';
import type { Fix } from '../policy/metadata.ts';
import type { Policy } from '../policy/policy.ts';
import { pathText } from './describe.ts';
import { blockLines, expressionText } from './hcl.ts';

/** What to do about a finding: a sentence without a full stop, and the Terraform to write, if that says it better. */
export interface Help {
  readonly text: string;
  readonly code?: readonly string[];
}

type Attributes = Readonly<Record<string, unknown>>;

/** What helps against every finding with a fix, where it names none of them: there may be very many. */
const common = new WeakMap<Fix, Help>();

/** The finding's own fix, or else what its policy says about remediation. */
export function helpFor({ fix, address }: Finding, policy: Policy | undefined): Help | undefined {
  if (!fix) {
    const remediation = policy?.metadata.custom.remediation?.trim();
    return remediation ? { text: remediation } : undefined;
  }
  const known = common.get(fix);
  if (known) return known;
  const help = helpOf(fix, address);
  if (!('add_resource' in fix) && !refersToSelf(fix)) common.set(fix, help);
  return help;
}

function helpOf(fix: Fix, address: string): Help {
  const self = localAddress(address);
  if ('set' in fix) {
    return { text: `set \`${pathText(fix.set.path)}\` to \`${expressionText(withSelf(fix.set.value, self))}\`` };
  }
  if ('add_block' in fix) {
    const { path, attributes } = fix.add_block;
    return { text: 'add this block:', code: blockLines(pathText(path), withSelf(attributes, self) as Attributes) };
  }
  const { type, attributes } = fix.add_resource;
  const header = `resource ${JSON.stringify(type)} ${JSON.stringify(nameIn(address))}`;
  return { text: 'add this resource:', code: blockLines(header, withSelf(attributes, self) as Attributes) };
}

/** The same as plain text, for formats that know only that. */
export function helpText(finding: Finding, policy: Policy | undefined): string | undefined {
  const help = helpFor(finding, policy);
  return help && [help.text, ...(help.code ?? [])].join('\n');
}
