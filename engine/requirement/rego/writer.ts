import { type Branch, dropUnusedIndexes, names, type Scope } from './branch.ts';
import type { Names } from './names.ts';

/** Helper rules of the policy that is being written, by name. */
export class Writer {
  readonly #helpers = new Map<string, string>();
  readonly names: Names;

  constructor(names: Names) {
    this.names = names;
  }

  get helpers(): string[] {
    return [...this.#helpers.values()];
  }

  /** A function of the scope that is true if any branch is; gives the call. */
  helper(wanted: string, scope: Scope, branches: Branch[]): string {
    const bodies = branches.map(({ lines }) => dropUnusedIndexes(lines).join('\n\t'));
    return this.#rule(wanted, scope, (name) =>
      bodies.map((body) => this.names.plain(`${name}(${argumentOf(body, scope)}) if {\n\t${body}\n}`)).join('\n\n'),
    );
  }

  /** A function of the scope that gives a list; gives the call. */
  collection(wanted: string, scope: Scope, comprehension: string): string {
    return this.#rule(wanted, scope, (name) => this.names.plain(`${name}(${scope.variable}) := ${comprehension}`));
  }

  /** The same rule is written once. */
  #rule(wanted: string, scope: Scope, text: (name: string) => string): string {
    const known = [...this.#helpers].find(([name, written]) => written === text(name));
    const name = known?.[0] ?? this.names.helper(wanted);
    this.#helpers.set(name, text(name));
    return `${name}(${scope.variable})`;
  }

  /** The lines of the branches as lines that can be joined with others: a helper rule where there are several. */
  joined(wanted: string, scope: Scope, branches: Branch[]): string[] {
    const [only] = branches;
    return branches.length === 1 && only ? only.lines : [this.helper(wanted, scope, branches)];
  }
}

/** What the body does not use is not named. */
const argumentOf = (body: string, { variable }: Scope): string => (names([body], variable) ? variable : '_');
