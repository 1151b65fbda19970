import type { Block, Local, Operand, Statement } from '../ir.ts';
import { type Context, local } from './context.ts';
import { blocksOf, statementsIn } from './scans.ts';

/** What is written instead of statements that build the same value each time. */
export type Replacements = ReadonlyMap<Statement, string>;

type Maker = Extract<Statement, { type: 'MakeArrayStmt' | 'MakeObjectStmt' | 'MakeSetStmt' }>;
type Filler = Extract<Statement, { type: 'ArrayAppendStmt' | 'ObjectInsertStmt' | 'SetAddStmt' }>;

interface Building {
  maker: Maker;
  fillers: Filler[];
  parts: string[];
}

/** Finds the arrays, objects and sets of a function that hold constants only, and makes each of them once. */
export function constantsOf(context: Context, blocks: readonly Block[]): Replacements {
  const built = blocks.flatMap((block) => buildingsIn(context, block));
  const filledInRuns = new Set<Statement>(built.flatMap(({ fillers }) => fillers));
  const changed = new Set<Local>();
  for (const statement of blocks.flatMap((block) => [...statementsIn(block)])) {
    const target = filledBy(statement);
    if (target !== undefined && !filledInRuns.has(statement)) changed.add(target);
  }
  const replacements = new Map<Statement, string>();
  for (const building of built) {
    const { maker, fillers } = building;
    if (changed.has(maker.stmt.target)) continue;
    replacements.set(maker, `${local(maker.stmt.target)}=${context.constant(codeOf(building))};`);
    for (const filler of fillers) replacements.set(filler, '');
  }
  return replacements;
}

function filledBy({ type, stmt }: Statement): Local | undefined {
  switch (type) {
    case 'ArrayAppendStmt':
      return stmt.array;
    case 'SetAddStmt':
      return stmt.set;
    case 'ObjectInsertStmt':
    case 'ObjectInsertOnceStmt':
      return stmt.object;
    default:
      return undefined;
  }
}

/** Within a row of statements that only make constants, each value that begins and ends there. */
function buildingsIn(context: Context, block: Block): Building[] {
  const found: Building[] = [];
  let row = new Row(context);
  for (const statement of block.stmts ?? []) {
    if (row.takes(statement)) continue;
    found.push(...row.buildings);
    row = new Row(context);
    for (const inner of blocksOf(statement)) found.push(...buildingsIn(context, inner));
  }
  return [...found, ...row.buildings];
}

class Row {
  readonly #context: Context;
  readonly #scalars = new Map<Local, string>();
  readonly #open = new Map<Local, Building>();
  readonly buildings: Building[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  takes(statement: Statement): boolean {
    switch (statement.type) {
      case 'MakeNullStmt':
        return this.#scalar(statement.stmt.target, 'null');
      case 'MakeNumberIntStmt':
        return this.#scalar(statement.stmt.target, String(statement.stmt.value));
      case 'MakeNumberRefStmt':
        return this.#scalar(statement.stmt.target, this.#context.number(statement.stmt.Index));
      case 'MakeArrayStmt':
      case 'MakeObjectStmt':
      case 'MakeSetStmt':
        return this.#begin(statement);
      case 'ArrayAppendStmt':
        return this.#fill(statement, statement.stmt.array, [statement.stmt.value]);
      case 'SetAddStmt':
        return this.#fill(statement, statement.stmt.set, [statement.stmt.value]);
      case 'ObjectInsertStmt':
        return this.#fill(statement, statement.stmt.object, [statement.stmt.key, statement.stmt.value]);
      default:
        return false;
    }
  }

  #scalar(target: Local, code: string): boolean {
    this.#open.delete(target);
    this.#scalars.set(target, code);
    return true;
  }

  #begin(maker: Maker): boolean {
    const building: Building = { maker, fillers: [], parts: [] };
    this.#scalars.delete(maker.stmt.target);
    this.#open.set(maker.stmt.target, building);
    this.buildings.push(building);
    return true;
  }

  #fill(filler: Filler, target: Local, operands: readonly Operand[]): boolean {
    const building = this.#open.get(target);
    const codes = operands.map((operand) => this.#codeOf(operand));
    if (!building || !codes.every((code) => code !== undefined)) return false;
    building.fillers.push(filler);
    building.parts.push(codes.length === 1 ? (codes[0] as string) : `[${codes}]`);
    return true;
  }

  #codeOf(operand: Operand): string | undefined {
    if (operand.type !== 'local') return this.#context.operand(operand);
    const building = this.#open.get(operand.value);
    return this.#scalars.get(operand.value) ?? (building && codeOf(building));
  }
}

function codeOf({ maker, parts }: Building): string {
  if (maker.type === 'MakeArrayStmt') return `[${parts}]`;
  return maker.type === 'MakeSetStmt' ? `HashSet.of([${parts}])` : `objectOf([${parts}])`;
}
