import type { Block, Local, Statement } from '../ir.ts';

/** Every statement in a block, those inside others too. */
export function* statementsIn(block: Block): Generator<Statement> {
  for (const statement of block.stmts ?? []) {
    yield statement;
    for (const inner of blocksOf(statement)) yield* statementsIn(inner);
  }
}

export function blocksOf(statement: Statement): readonly Block[] {
  switch (statement.type) {
    case 'BlockStmt':
      return statement.stmt.blocks ?? [];
    case 'ScanStmt':
    case 'NotStmt':
    case 'WithStmt':
      return [statement.stmt.block];
    default:
      return [];
  }
}

/** Whether the order in which a block's scan goes through its values can be seen: an array grows in it. */
export function isOrderSeen(block: Block): boolean {
  const statements = [...statementsIn(block)];
  const made = new Set(statements.flatMap(({ type, stmt }) => (type === 'MakeArrayStmt' ? [stmt.target] : [])));
  return statements.some(({ type, stmt }) => type === 'ArrayAppendStmt' && !made.has(stmt.array));
}

/** The locals that a block may change. */
export function changedIn(block: Block): ReadonlySet<Local> {
  return new Set([...statementsIn(block)].flatMap(changedBy));
}

/** The locals that a statement itself may change. */
export function changedBy({ type, stmt }: Statement): Local[] {
  switch (type) {
    case 'CallStmt':
    case 'CallDynamicStmt':
      return [stmt.result];
    case 'ScanStmt':
      return [stmt.key, stmt.value];
    case 'WithStmt':
      return [stmt.local];
    case 'ArrayAppendStmt':
      return [stmt.array];
    case 'SetAddStmt':
      return [stmt.set];
    case 'ObjectInsertStmt':
    case 'ObjectInsertOnceStmt':
      return [stmt.object];
    default:
      return 'target' in stmt ? [stmt.target] : [];
  }
}

/** The locals of objects that grow by keys which are not known before, while something is gone through. */
export function growingObjects(blocks: readonly Block[]): ReadonlySet<Local> {
  const scans = blocks
    .flatMap((block) => [...statementsIn(block)])
    .filter((statement) => statement.type === 'ScanStmt');
  const inserts = scans.flatMap(({ stmt }) => [...statementsIn(stmt.block)]);
  return new Set(
    inserts.flatMap(({ type, stmt }) =>
      (type === 'ObjectInsertStmt' || type === 'ObjectInsertOnceStmt') && stmt.key.type === 'local'
        ? [stmt.object]
        : [],
    ),
  );
}

/** The locals that only ever hold objects which are built here, by names that stand in the policy. */
export function namedObjects(blocks: readonly Block[], isName: (index: number) => boolean): ReadonlySet<Local> {
  const found = new Set<Local>();
  const others = new Set<Local>();
  for (const statement of blocks.flatMap((block) => [...statementsIn(block)])) {
    const { type, stmt } = statement;
    const isBuilding =
      type === 'MakeObjectStmt' ||
      (type === 'ObjectInsertStmt' && stmt.key.type === 'string_index' && isName(stmt.key.value));
    for (const local of changedBy(statement)) (isBuilding ? found : others).add(local);
  }
  return new Set([...found].filter((local) => !others.has(local)));
}
