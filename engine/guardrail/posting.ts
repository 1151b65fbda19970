import type { Diagnostic } from '../../core/host/boundary.ts';

/** A comment at lines of the change that is asked to be merged. */
export interface LineComment {
  /** What it is about: it is found again by this. */
  key: string;
  /** From the root of the repository. */
  file: string;
  start: number;
  end: number;
  body: string;
}

/** What is to stand at a pull or merge request: one comment on the whole, and comments at its lines. */
export interface Review {
  /** What the one comment is found again by: a request may have several plans. */
  key: string;
  summary: string;
  comments: LineComment[];
}

/** Lines that the change shows, from 1, as they are after it: by file, from the root of the repository. */
export type ShownLines = ReadonlyMap<string, ReadonlySet<number>>;

export type Answer<T> = { ok: true; value: T } | { ok: false; diagnostics: Diagnostic[] };

/** What was done: nothing is written twice. */
export interface Posted {
  url?: string;
  created: number;
  updated: number;
  resolved: number;
}

/** A place where changes are reviewed. Nothing is thrown: what goes wrong is a diagnostic. */
export interface Forge {
  readonly name: 'github' | 'gitlab';
  /** The largest text of a comment. */
  readonly longest: number;
  /** The opening of a block that replaces so many lines, of which the comment stands at the last. */
  suggestion(lines: number): string;
  shownLines(): Promise<Answer<ShownLines>>;
  post(review: Review): Promise<Answer<Posted>>;
}

/** A comment that an earlier run left. */
export interface Earlier {
  id: string;
  key: string;
  body: string;
  /** The line it stood at is gone, or it is settled. */
  isPast: boolean;
}

/** What to do so that just the wanted comments are there. */
export interface Reconciled<E extends Earlier> {
  create: LineComment[];
  update: { earlier: E; body: string }[];
  resolve: E[];
}

const marker = (key: string) => `<!-- decree-guard ${key} -->`;

/** A body that can be found again. */
export function marked(key: string, body: string): string {
  return `${marker(key)}\n${body}`;
}

/** What a body is found again by; only the start counts, since what follows may be text of others. */
export function keyIn(body: string): string | undefined {
  return /^<!-- decree-guard ([\w-]+) -->/.exec(body)?.[1];
}

/** Forges change the ends of lines, and take away space at the ends. */
export function isSameBody(a: string, b: string): boolean {
  const plain = (body: string) => body.replaceAll('\r\n', '\n').trim();
  return plain(a) === plain(b);
}

/** Compares the comments at lines that are there with those that a review wants. Those of other plans stay as they are. */
export function reconcile<E extends Earlier>(all: readonly E[], { key, comments }: Review): Reconciled<E> {
  const earlier = all.filter((one) => one.key.startsWith(`${key}-`));
  const present = new Map(earlier.filter(({ isPast }) => !isPast).map((one) => [one.key, one]));
  const result: Reconciled<E> = { create: [], update: [], resolve: [] };
  const kept = new Set<E>();
  for (const comment of comments) {
    const before = present.get(comment.key);
    if (!before) result.create.push(comment);
    else {
      kept.add(before);
      if (!isSameBody(before.body, comment.body)) result.update.push({ earlier: before, body: comment.body });
    }
  }
  result.resolve = earlier.filter((one) => !one.isPast && !kept.has(one));
  return result;
}

/** The lines that one file's part of a unified diff shows, as they are after it. */
export function linesOfPatch(patch: string): Set<number> {
  const lines = new Set<number>();
  let next = 0;
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (hunk) next = Number(hunk[1]);
    else if (next > 0 && /^[ +]/.test(text)) lines.add(next++);
  }
  return lines;
}
