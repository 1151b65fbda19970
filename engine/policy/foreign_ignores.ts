import type { Range } from '../../core/host/boundary.ts';
import type { Catalogue } from './catalogue.ts';

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
    comment: /(?:#|\/\/)\s*(?:checkov|bridgecrew):skip=(?<checks>[\w-]+)(?::(?<reason>.*))?/i,
    covers: 'block',
  },
  { tool: 'trivy', comment: /(?:#|\/\/)\s*(?:trivy|tfsec):ignore:(?<checks>[\w-]+)(?<reason>)/i, covers: 'next' },
  { tool: 'kics', comment: /(?:#|\/\/)\s*kics-scan\s+disable\s*=\s*(?<checks>[\w,-]+)(?<reason>)/i, covers: 'file' },
];

/** The silencing comments of a text, in order. */
export function findForeignIgnores(text: string): ForeignIgnore[] {
  return text.split(/\r\n|\n/).flatMap((content, index) =>
    forms.flatMap(({ tool, comment, covers }) => {
      const { checks = '', reason = '' } = comment.exec(content)?.groups ?? {};
      return checks
        .split(',')
        .filter((check) => check !== '')
        .map((check) => ({
          line: index + 1,
          tool,
          check,
          covers,
          ...(reason.trim() !== '' && { reason: reason.trim() }),
        }));
    }),
  );
}

/** A text with our own exceptions beside the comments of other scanners. */
export interface ImportedIgnores {
  text: string;
  taken: { ignore: ForeignIgnore; policy: string }[];
  /** Those whose check no policy stands for, or that stand for a whole file. */
  left: ForeignIgnore[];
}

/**
 * Writes an exception until a day for each comment whose check has a policy: above the block that a comment is for, or on the line
 * below the comment. One that is there already is not written again.
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
    const policy = catalogue.get(ignore.check)?.id;
    const at = lineFor(ignore, lines, blocks);
    if (policy === undefined || at === undefined) {
      left.push(ignore);
      continue;
    }
    taken.push({ ignore, policy });
    const indent = /^\s*/.exec(lines[at - 1] ?? '')?.[0] ?? '';
    const ending = lines[at - 1]?.endsWith('\r') ? '\r' : '';
    const comment = `${indent}# decree:ignore ${policy} until ${until}: ${ignore.reason ?? `was skipped for ${ignore.tool}`}${ending}`;
    const before = added.get(at) ?? [];
    const isThere = [...before, ...commentsAbove(lines, at)].some((line) => line.includes(`decree:ignore ${policy} `));
    if (!isThere) added.set(at, [...before, comment]);
  }
  return { text: lines.flatMap((line, index) => [...(added.get(index + 1) ?? []), line]).join('\n'), taken, left };
}

/** The line above which the exception goes. */
function lineFor(
  { covers, line }: ForeignIgnore,
  lines: readonly string[],
  blocks: readonly Range[],
): number | undefined {
  if (covers === 'file') return undefined;
  if (covers === 'block') return blocks.find(({ start, end }) => start.line <= line && line <= end.line)?.start.line;
  if (!isComment(lines[line - 1])) return line;
  const next = lines.findIndex((text, index) => index >= line && text.trim() !== '' && !isComment(text));
  return next < 0 ? undefined : next + 1;
}

const isComment = (line: string | undefined): boolean => /^\s*(#|\/\/)/.test(line ?? '');

function commentsAbove(lines: readonly string[], line: number): string[] {
  let first = line - 1;
  while (first > 0 && isComment(lines[first - 1])) first -= 1;
  return lines.slice(first, line - 1);
}
