import { FileCoverage, Position, Range, StatementCoverage, TestCoverageCount, Uri } from 'vscode';
import type { CoverageOfFile, LineRange } from './rego_protocol.ts';

/** Coverage of a file, with the lines that the editor asks for when it shows them. */
export class RegoCoverage extends FileCoverage {
  readonly #coverage: CoverageOfFile;

  constructor(coverage: CoverageOfFile) {
    const [covered, uncovered] = [lengthOf(coverage.covered), lengthOf(coverage.uncovered)];
    super(Uri.parse(coverage.uri), new TestCoverageCount(covered, covered + uncovered));
    this.#coverage = coverage;
  }

  statements(): StatementCoverage[] {
    const { covered, uncovered } = this.#coverage;
    return [...covered.flatMap(statementsOf(true)), ...uncovered.flatMap(statementsOf(false))];
  }
}

const lengthOf = (ranges: readonly LineRange[]) => ranges.reduce((sum, { start, end }) => sum + end - start + 1, 0);

/** A statement for each line. */
function statementsOf(isCovered: boolean): (range: LineRange) => StatementCoverage[] {
  return ({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, at) => {
      const line = start + at;
      return new StatementCoverage(
        isCovered,
        new Range(new Position(line, 0), new Position(line, Number.MAX_SAFE_INTEGER)),
      );
    });
}
