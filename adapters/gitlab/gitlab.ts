import { Gitlab } from '@gitbeaker/rest';
import { z } from 'zod';
import { answering, askPatiently, type Patience } from '../../engine/guardrail/patience.ts';
import {
  type Earlier,
  type Forge,
  isSameBody,
  keyIn,
  type LineComment,
  linesOfPatch,
  type Posted,
  type Review,
  reconcile,
} from '../../engine/guardrail/posting.ts';
import { refusalOf } from './refusal.ts';

export interface GitLabOptions extends Patience {
  token: string;
  /** Of the server: `https://gitlab.com`. */
  url: string;
  /** `group/name`, or the number of the project. */
  project: string;
  /** Of the merge request, in its project. */
  number: number;
}

interface Thread extends Earlier {
  note: number;
}

/** What a note of a discussion has that the client's types leave open. */
const LineNote = z.object({
  id: z.number(),
  body: z.string(),
  author: z.object({ id: z.number() }),
  resolved: z.boolean().optional(),
  position: z.object({ new_line: z.number().nullish() }).nullish(),
});

/** Characters that a note has room for: a server may be set to less than its million. */
const longest = 200_000;

/** Milliseconds. */
const longestAnswer = 30_000;

/** Reviews of a merge request at GitLab. */
export function connectGitLab(options: GitLabOptions): Forge {
  const lab = new GitLab(options);
  return {
    name: 'gitlab',
    longest,
    suggestion: (lines) => `suggestion:-${lines - 1}+0`,
    shownLines: () => answering(() => lab.shownLines()),
    post: (review) => answering(() => lab.post(review)),
  };
}

class GitLab {
  readonly #api: InstanceType<typeof Gitlab<false>>;
  readonly #options: GitLabOptions;

  constructor(options: GitLabOptions) {
    this.#api = new Gitlab<false>({ token: options.token, host: options.url, queryTimeout: longestAnswer });
    this.#options = options;
  }

  async shownLines(): Promise<Map<string, Set<number>>> {
    const { project, number } = this.#options;
    const diffs = await this.#read(() => this.#api.MergeRequests.allDiffs(project, number, { perPage: 100 }));
    return new Map(diffs.map(({ new_path, diff }) => [new_path, linesOfPatch(diff)]));
  }

  async post(review: Review): Promise<Posted> {
    const { id: self } = await this.#read(() => this.#api.Users.showCurrentUser());
    const summary = await this.#postSummary(review, self);
    const { create, update, resolve } = reconcile(await this.#earlier(self), review);
    const { project, number } = this.#options;
    const { MergeRequestDiscussions: discussions } = this.#api;
    for (const { earlier, body } of update)
      await this.#write(() => discussions.editNote(project, number, earlier.id, earlier.note, { body }));
    for (const { id } of resolve) await this.#write(() => discussions.resolve(project, number, id, true));
    await this.#comment(create);
    return {
      ...summary,
      created: summary.created + create.length,
      updated: summary.updated + update.length,
      resolved: resolve.length,
    };
  }

  async #postSummary({ key, summary }: Review, self: number): Promise<Posted> {
    const { project, number } = this.#options;
    const { MergeRequestNotes: notes } = this.#api;
    const all = await this.#read(() => notes.all(project, number, { perPage: 100 }));
    // Only notes of our own are changed: anybody may write what ours are found again by.
    const before = all.find(({ body, author }) => keyIn(body) === key && author.id === self);
    if (!before) {
      await this.#write(() => notes.create(project, number, summary));
      return { created: 1, updated: 0, resolved: 0 };
    }
    const isSame = isSameBody(before.body, summary);
    if (!isSame) await this.#write(() => notes.edit(project, number, before.id, { body: summary }));
    return { created: 0, updated: isSame ? 0 : 1, resolved: 0 };
  }

  async #earlier(self: number): Promise<Thread[]> {
    const { project, number } = this.#options;
    const all = await this.#read(() => this.#api.MergeRequestDiscussions.all(project, number, { perPage: 100 }));
    return all.flatMap(({ id, notes }) => {
      const note = LineNote.safeParse(notes?.[0]).data;
      const key = note && keyIn(note.body);
      if (key === undefined || note?.author.id !== self) return [];
      return [{ id, note: note.id, key, body: note.body, isPast: note.resolved === true || !note.position?.new_line }];
    });
  }

  /** A discussion stands at the last of its lines; the suggestion in it reaches up. */
  async #comment(wanted: readonly LineComment[]): Promise<void> {
    if (wanted.length === 0) return;
    const { project, number } = this.#options;
    const { diff_refs: refs } = await this.#read(() => this.#api.MergeRequests.show(project, number));
    for (const { file, end, body } of wanted) {
      const position = {
        positionType: 'text' as const,
        baseSha: refs.base_sha,
        startSha: refs.start_sha,
        headSha: refs.head_sha,
        oldPath: file,
        newPath: file,
        newLine: String(end),
      };
      await this.#write(() => this.#api.MergeRequestDiscussions.create(project, number, body, { position }));
    }
  }

  #read<T>(call: () => Promise<T>): Promise<T> {
    return askPatiently('gitlab', call, refusalOf, { ...this.#options, isReading: true });
  }

  #write<T>(call: () => Promise<T>): Promise<T> {
    return askPatiently('gitlab', call, refusalOf, { ...this.#options, isReading: false });
  }
}
