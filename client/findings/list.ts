import { type FindingRow, type FindingsOfText, type Severity, severities } from './protocol.ts';

/** A finding with the text that it stands in. */
export interface Listed extends FindingRow {
  uri: string;
}

export const groupings = ['policy', 'severity', 'file', 'module'] as const;
export type Grouping = (typeof groupings)[number];

/** Findings that have something in common. */
export interface Group {
  grouping: Grouping;
  /** What they have in common: an id, a severity, an address of a text or a module; empty for the root module. */
  key: string;
  /** The gravest of them. */
  severity: Severity;
  findings: Listed[];
}

/** All findings that the server told of, by the text they stand in. */
export class FindingList {
  readonly #texts = new Map<string, Listed[]>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Forgets all, and takes these in their place. */
  reset(texts: readonly FindingsOfText[]): void {
    this.#texts.clear();
    this.#count = 0;
    this.update(texts);
  }

  /** Takes what is found now in the texts that changed. */
  update(texts: readonly FindingsOfText[]): void {
    for (const { uri, findings } of texts) {
      this.#count += findings.length - (this.#texts.get(uri)?.length ?? 0);
      if (findings.length === 0) this.#texts.delete(uri);
      else
        this.#texts.set(
          uri,
          findings.map((finding) => ({ ...finding, uri })),
        );
    }
  }

  /** The findings that have every word of the filter somewhere, in groups, the gravest and then the largest first. */
  groups(grouping: Grouping, filter: string): Group[] {
    const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
    const groups = new Map<string, Group>();
    for (const [uri, findings] of this.#texts) {
      for (const finding of findings) {
        if (!hasAll(finding, uri, words)) continue;
        const key = keyOf[grouping](finding);
        const group = groups.get(key);
        if (!group) groups.set(key, { grouping, key, severity: finding.severity, findings: [finding] });
        else {
          group.findings.push(finding);
          if (rank(finding.severity) < rank(group.severity)) group.severity = finding.severity;
        }
      }
    }
    return [...groups.values()].sort(
      (a, b) =>
        rank(a.severity) - rank(b.severity) || b.findings.length - a.findings.length || (a.key < b.key ? -1 : 1),
    );
  }
}

/** The gravest first, then as they stand in the texts. */
export function inOrder(findings: readonly Listed[]): Listed[] {
  return findings.toSorted(
    (a, b) =>
      rank(a.severity) - rank(b.severity) ||
      (a.uri < b.uri ? -1 : Number(a.uri > b.uri)) ||
      a.range.start.line - b.range.start.line,
  );
}

const keyOf: Record<Grouping, (finding: Listed) => string> = {
  policy: ({ policy }) => policy,
  severity: ({ severity }) => severity,
  file: ({ uri }) => uri,
  module: ({ module = '' }) => module,
};

const rank = (severity: Severity) => severities.indexOf(severity);

function hasAll(finding: Listed, uri: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { policy, title, severity, address, message } = finding;
  const text = `${policy} ${title} ${severity} ${address} ${message} ${decodeURIComponent(uri)}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
