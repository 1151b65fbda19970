import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Mapped = z.object({
  provider: z.string(),
  check: z.string(),
  controls: z.record(z.string(), z.array(z.string())),
});

/** The controls that checks of other tools serve, by the name of the check; a file of JSON lines. */
export class ControlMap {
  readonly #checks = new Map<string, z.infer<typeof Mapped>>();

  static read(file: string): ControlMap {
    return new ControlMap(readFileSync(file, 'utf8'));
  }

  constructor(lines: string) {
    for (const line of lines.split('\n').filter((text) => text.trim() !== '')) {
      const mapped = Mapped.parse(JSON.parse(line));
      this.#checks.set(mapped.check, mapped);
    }
  }

  /** The controls of all these checks together, each framework sorted; the names that are in no line. */
  of(checks: readonly string[]): { frameworks: Record<string, string[]>; unknown: string[] } {
    const served = checks.flatMap((check) => Object.entries(this.#checks.get(check)?.controls ?? {}));
    const byFramework = Map.groupBy(served, ([framework]) => framework);
    const distinct = (all: typeof served) => [...new Set(all.flatMap(([, controls]) => controls))].toSorted();
    return {
      frameworks: Object.fromEntries([...byFramework].map(([framework, all]) => [framework, distinct(all)])),
      unknown: checks.filter((check) => !this.#checks.has(check)),
    };
  }
}
