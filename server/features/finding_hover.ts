import type { Finding } from '../../engine/evaluate/finding.ts';
import type { Metadata } from '../../engine/policy/metadata.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { helpFor } from '../../engine/report/fix.ts';
import { inShort } from '../../engine/requirement/why/in_short.ts';
import { code, codeBlock, link, plain, webPage } from '../convert/markdown.ts';
import { contains } from '../convert/range.ts';
import type { Feature } from './feature.ts';

/** Explains the findings under the pointer, from the last results: what, why, how grave, whose rule, and the way out. */
export const findingHover: Feature = {
  name: 'finding hover',
  capabilities: { hoverProvider: true },

  hover({ results }, { uri, position }) {
    const items = results.of(uri).filter(({ diagnostic }) => contains(diagnostic.range, position));
    const pages = items.flatMap(({ finding, policy }) => (finding ? [explain(finding, policy)] : []));
    const range = items.find(({ finding }) => finding)?.diagnostic.range;
    return range && { contents: { kind: 'markdown', value: pages.join('\n\n---\n\n') }, range };
  },
};

function explain(finding: Finding, policy: Policy | undefined): string {
  const metadata = policy?.metadata;
  const paragraphs = [
    `**${plain(finding.title)}** · ${finding.severity}`,
    `${plain(finding.message)} · ${code(finding.address)}`,
    labelled('Why', metadata?.description && inShort(metadata.description)),
    labelled('Requirement', metadata?.custom.requirement),
    labelled('Fix', metadata?.custom.remediation ?? helpFor(finding, policy)?.text),
    fixCode(finding, policy),
    controls(metadata),
    exactly(metadata?.description),
    links(finding),
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n');
}

/** The Terraform that mends it, where that is more than a value to set. */
function fixCode(finding: Finding, policy: Policy | undefined): string | undefined {
  const lines = helpFor(finding, policy)?.code;
  return lines && codeBlock(lines, 'terraform');
}

function labelled(label: string, text: string | undefined): string | undefined {
  return text ? `**${label}:** ${plain(text)}` : undefined;
}

/** What the conditions of a requirement mean, where the description names them only. */
function exactly(description = ''): string | undefined {
  return inShort(description) === description ? undefined : labelled('Exactly', description);
}

function controls(metadata: Metadata | undefined): string | undefined {
  const named = Object.entries(metadata?.custom.frameworks ?? {}).map(
    ([framework, ids]) => `${plain(framework.toUpperCase().replaceAll('_', ' '))} ${ids.map(plain).join(', ')}`,
  );
  return named.length > 0 ? `**Controls:** ${named.join(' · ')}` : undefined;
}

function links({ policy, docs }: Finding): string {
  const [own, ...others] = docs.filter((page) => webPage(page));
  const further = others.map((page) => link(new URL(page).hostname, page));
  return [own ? link(policy, own) : code(policy), ...further].join(' · ');
}
