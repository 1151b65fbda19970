import type { Explained, ExplainedRule } from '../../../engine/requirement/explain/explained.ts';
import { sampleText } from '../../../engine/requirement/samples/sample-text.ts';
import { code, plain } from '../../convert/markdown.ts';

/** What a policy does, as a page: first what is certain, then what the checker sees in it. */
export function explanationPage(explained: Explained): string {
  const { id, title, description, sentence, restated, rules, remediation, severity, category } = explained;
  const parts = [
    `# ${plain(title)}`,
    `${code(id)} · ${severity} · ${plain(category)}`,
    description && plain(description),
    sentence && `**Requirement:** ${plain(sentence)}`,
    basisWords(explained),
    restated && `> ${plain(restated)}`,
    ...rules.map(ruleWords),
    differenceWords(explained),
    remediation && `**Fix:** ${plain(remediation)}`,
    controlWords(explained),
    ...seenWords(explained),
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

function basisWords({ basis, samples, agreeing, sentence }: Explained): string {
  switch (basis) {
    case 'compiled':
      return 'It does exactly this: the Rego is what the compiler writes for its requirement.';
    case 'tried':
      return `It does this on all ${samples} samples of its requirement. The Rego was written by hand.`;
    case 'differs':
      return `Its requirement reads as follows. The Rego does that on ${agreeing} of ${samples} samples of it.`;
    case 'unread':
      return sentence === undefined
        ? 'It has no requirement, so only what the checker sees in the Rego can be said.'
        : 'Its requirement was not understood, so only what the checker sees in the Rego can be said.';
  }
}

function ruleWords({ types, kind, where, must, unless }: ExplainedRule): string {
  const subject = `${kind === 'data' ? 'data sources ' : ''}${types.map(code).join(', ')}`;
  return [
    `- **on** ${subject}${where === undefined ? '' : ` such that ${plain(where)}`}`,
    `- **must** ${plain(must)}`,
    ...(unless === undefined ? [] : [`- **unless** ${plain(unless)}`]),
  ].join('\n');
}

function differenceWords({ difference }: Explained): string | undefined {
  if (!difference) return undefined;
  const flagged = (addresses: readonly string[]) => addresses.map(code).join(', ') || 'nothing';
  const sample = sampleText(difference.document).trimEnd().replaceAll('```', '');
  return `Of this the requirement flags ${flagged(difference.first)}, the Rego ${flagged(difference.second)}:\n\n\`\`\`terraform\n${sample}\n\`\`\``;
}

function controlWords({ frameworks }: Explained): string | undefined {
  const all = Object.entries(frameworks).map(([framework, ids]) => `${plain(framework)} ${ids.map(plain).join(', ')}`);
  return all.length > 0 ? `**Controls:** ${all.join('; ')}` : undefined;
}

function seenWords({ reads, builtins, helpers, messages }: Explained): string[] {
  const read = reads.map(({ kind, type, attributes }) => {
    const name = type === '*' ? 'any type' : code(type);
    return `- ${kind === 'data' ? 'data ' : ''}${name}${attributes.length === 0 ? '' : `: ${attributes.map(code).join(', ')}`}`;
  });
  const calls = [...helpers, ...builtins].map(code).join(', ');
  return [
    read.length > 0 ? `## It reads\n\n${read.join('\n')}` : '',
    calls && `## It calls\n\n${calls}`,
    messages.length > 0 ? `## It says\n\n${messages.map((message) => `- ${plain(message)}`).join('\n')}` : '',
  ];
}
