/** Lines of a text that evaluation reached, and that it did not. */
export interface Coverage {
  covered: number[];
  uncovered: number[];
}

/** What several runs reached together: a line that one of them reached is covered. */
export function united(runs: readonly Coverage[]): Coverage {
  const covered = new Set(runs.flatMap((one) => one.covered));
  const uncovered = new Set(runs.flatMap((one) => one.uncovered).filter((line) => !covered.has(line)));
  const inOrder = (lines: Set<number>) => [...lines].sort((a, b) => a - b);
  return { covered: inOrder(covered), uncovered: inOrder(uncovered) };
}
