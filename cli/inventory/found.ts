import type { Spool } from '../../adapters/inventory/index.ts';
import { applyExceptions, type ExceptedFinding, type Sifted } from '../../engine/evaluate/excepted.ts';
import type { Finding } from '../../engine/evaluate/finding.ts';
import { findingsOf } from '../../engine/evaluate/findings.ts';
import type { Outcome } from '../../engine/evaluate/inventory/judge.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import type { Sequence } from '../../engine/report/sequence.ts';
import { unreadable } from '../../engine/resource/configuration.ts';

/** How many findings are held; of the others, what policies said is read again. */
const mostHeld = 100_000;

export interface FoundOptions {
  policies: readonly Policy[];
  exceptions: readonly Exception[];
  /** Policies that are there and do not run. */
  idle: readonly Policy[];
  today: string;
  spool: Spool;
  mostHeld?: number;
}

/** What was found in each file of an inventory, however much it is. */
export class Found {
  readonly #options: FoundOptions;
  readonly #byId: ReadonlyMap<string, Policy>;
  readonly #paths: string[] = [];
  readonly #held = new Map<number, Sifted>();
  #findings = 0;
  #excepted = 0;

  constructor(options: FoundOptions) {
    this.#options = options;
    this.#byId = new Map(options.policies.map((policy) => [policy.id, policy]));
  }

  /** Takes what policies said of a file, and says what it means. */
  put(index: number, path: string, outcomes: string): Sifted {
    const sifted = this.#sift(path, outcomes);
    const { spool, mostHeld: most = mostHeld } = this.#options;
    this.#paths[index] = path;
    this.#findings += sifted.findings.length;
    this.#excepted += sifted.excepted.length;
    if (this.#findings + this.#excepted <= most) this.#held.set(index, sifted);
    else spool.put(index, outcomes);
    return sifted;
  }

  /** In the order of the files. */
  get findings(): Sequence<Finding> {
    return this.#sequence(this.#findings, ({ findings }) => findings);
  }

  get excepted(): Sequence<ExceptedFinding> {
    return this.#sequence(this.#excepted, ({ excepted }) => excepted);
  }

  #sequence<T>(length: number, partOf: (sifted: Sifted) => readonly T[]): Sequence<T> {
    const each = () => this.#each();
    return {
      length,
      isInOrder: true,
      *[Symbol.iterator]() {
        if (length > 0) for (const sifted of each()) yield* partOf(sifted);
      },
    };
  }

  *#each(): Generator<Sifted> {
    // A file that was not reached is a hole.
    for (const [index, path] of this.#paths.entries()) {
      const held = this.#held.get(index);
      if (held) yield held;
      else if (path !== undefined) yield this.#sift(path, this.#options.spool.read(index) ?? '[]');
    }
  }

  /** As `check` has it, but that the verdicts are there already. */
  #sift(path: string, outcomes: string): Sifted {
    const { policies, exceptions, idle, today } = this.#options;
    const configuration = unreadable(path, []);
    const results = (JSON.parse(outcomes) as Outcome[]).flatMap(({ policy: id, ...result }) => {
      const policy = this.#byId.get(id);
      return policy ? [{ policy, ...result }] : [];
    });
    const { findings, diagnostics } = findingsOf(configuration, results);
    const sifted = applyExceptions({ configuration, findings, policies, idle, exceptions, today });
    return { ...sifted, diagnostics: [...diagnostics, ...sifted.diagnostics] };
  }
}
