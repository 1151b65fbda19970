import type { Range } from '../../core/host/boundary.ts';
import type { Catalogue } from './catalogue.ts';
import type { Policy } from './policy.ts';

/** A comment of another scanner that silences one of its checks. */
export interface ForeignIgnore {
  /** From 1. */
  line: number;
  tool: 'checkov' | 'trivy' | 'kics';
  /** As that tool names the check. */
  check: string;
  reason?: string;
  /** Whether it stands for the whole file, for the block it is in, or for what is at it or below it. */
  covers: 'file' | 'block' | 'next';
}

interface Form {
  tool: ForeignIgnore['tool'];
  comment: RegExp;
  covers: ForeignIgnore['covers'];
}

/** How each scanner's documentation says that a check is to be skipped in Terraform. */
const forms: readonly Form[] = [
  {
    tool: 'checkov',
    comment: /(?:#|\/\/)\s*(?:checkov|bridgecrew):skip=(?<checks>[\w-]+)(?::(?<reason>.*))?/gi,
    covers: 'block',
  },
  { tool: 'trivy', comment: /\b(?:trivy|tfsec):ignore:(?<checks>[\w-]+)(?<reason>)/gi, covers: 'next' },
  { tool: 'kics', comment: /(?:#|\/\/)\s*kics-scan\s+disable\s*=\s*(?<checks>[\w,-]+)(?<reason>)/gi, covers: 'file' },
];

/** The silencing comments of a text, in order. */
export function findForeignIgnores(text: string): ForeignIgnore[] {
  return text.split(/\r\n|\n/).flatMap((content, index) =>
    forms.flatMap(({ tool, comment, covers }) =>
      [...(content.match(/(?:#|\/\/).*/)?.[0] ?? '').matchAll(comment)].flatMap(({ groups = {} }) => {
        const reason = groups.reason?.trim() ?? '';
        return (groups.checks ?? '')
          .split(',')
          .filter((check) => check !== '')
          .map((check) => ({ line: index + 1, tool, check, covers, ...(reason !== '' && { reason }) }));
      }),
    ),
  );
}

/** A text with our own exceptions beside the comments of other scanners. */
export interface ImportedIgnores {
  text: string;
  taken: { ignore: ForeignIgnore; policy: string }[];
  /** Those whose check no policy stands for, or that have nothing here to stand for. */
  left: ForeignIgnore[];
}

/** The policy that says the same as a check of another scanner. Trivy names one as `AVD-AWS-0086`, `aws-0086` and `KSV001`. */
export function policyOf(check: string, catalogue: Catalogue): Policy | undefined {
  const [, provider = '', number = ''] = /^(?:AVD-)?([A-Z]+)-?(\d{3,4})$/i.exec(check) ?? [];
  return catalogue.get(check) ?? catalogue.get(`AVD-${provider.toUpperCase()}-${number.padStart(4, '0')}`);
}

/**
 * Writes an exception until a day for each comment whose check has a policy: above the block that a comment is for, or on the line
 * below the comment; for a whole file above each block that the policy judges. One that is there already is not written again.
 */
export function importIgnores(
  text: string,
  blocks: readonly Range[],
  catalogue: Catalogue,
  until: string,
): ImportedIgnores {
  const lines = text.split('\n');
  const taken: ImportedIgnores['taken'] = [];
  const left: ForeignIgnore[] = [];
  const added = new Map<number, string[]>();
  for (const ignore of findForeignIgnores(text)) {
    const policy = policyOf(ignore.check, catalogue);
    const places = policy ? linesFor(ignore, policy, lines, blocks) : [];
    if (!policy || places.length === 0) {
      left.push(ignore);
      continue;
    }
    taken.push({ ignore, policy: policy.id });
    for (const at of places) {
      const indent = /^\s*/.exec(lines[at - 1] ?? '')?.[0] ?? '';
      const ending = lines[at - 1]?.endsWith('\r') ? '\r' : '';
      const comment = `${indent}# decree:ignore ${policy.id} until ${until}: ${ignore.reason ?? `was skipped for ${ignore.tool}`}${ending}`;
      const before = added.get(at) ?? [];
      const isThere = [...before, ...commentsAbove(lines, at)].some((line) =>
        line.includes(`decree:ignore ${policy.id} `),
      );
      if (!isThere) added.set(at, [...before, comment]);
    }
  }
  return { text: lines.flatMap((line, index) => [...(added.get(index + 1) ?? []), line]).join('\n'), taken, left };
}

/** The lines above which the exception goes. */
function linesFor(
  { covers, line }: ForeignIgnore,
  policy: Policy,
  lines: readonly string[],
  blocks: readonly Range[],
): number[] {
  const types = policy.metadata.custom.resource_types;
  if (covers === 'file')
    return blocks.map(({ start }) => start.line).filter((at) => types.includes(typeIn(lines[at - 1] ?? '') ?? ''));
  if (covers === 'block')
    return blocks.filter(({ start, end }) => start.line <= line && line <= end.line).map(({ start }) => start.line);
  if (!isComment(lines[line - 1])) return [line];
  const next = lines.findIndex((text, index) => index >= line && text.trim() !== '' && !isComment(text));
  return next < 0 ? [] : [next + 1];
}

/** The type that the header of a block names. */
const typeIn = (header: string): string | undefined => /^\s*(?:resource|data)\s+"?([\w-]+)/.exec(header)?.[1];

const isComment = (line: string | undefined): boolean => /^\s*(#|\/\/)/.test(line ?? '');

function commentsAbove(lines: readonly string[], line: number): string[] {
  let first = line - 1;
  while (first > 0 && isComment(lines[first - 1])) first -= 1;
  return lines.slice(first, line - 1);
}
