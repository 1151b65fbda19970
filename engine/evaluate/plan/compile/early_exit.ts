import type { Block, Local, Operand, Statement } from '../ir.ts';
import { changedIn, statementsIn } from './scans.ts';

type Scan = Extract<Statement, { type: 'ScanStmt' }>['stmt'];

/**
 * Whether all that a scan does is to give a rule one value, the same each time: then the first time is enough. What is
 * set inside is not looked at after a scan, since all that depends on it stands inside.
 */
export function isSettledAtOnce({ block, key, value }: Scan): boolean {
  const statements = [...statementsIn(block)];
  const made = new Set(
    statements.flatMap(({ type, stmt }) => (isMaker(type) && 'target' in stmt ? [stmt.target] : [])),
  );
  const inside = new Set([...changedIn(block), key, value]);
  let settles = 0;
  for (const { type, stmt } of statements) {
    if (type === 'AssignVarOnceStmt' && isFixed(stmt.source, inside)) settles++;
    else if (
      type === 'AssignVarOnceStmt' ||
      type === 'ResultSetAddStmt' ||
      type === 'WithStmt' ||
      type === 'ReturnLocalStmt'
    )
      return false;
    else if (type === 'ArrayAppendStmt' && !made.has(stmt.array)) return false;
    else if (type === 'SetAddStmt' && !made.has(stmt.set)) return false;
    else if ((type === 'ObjectInsertStmt' || type === 'ObjectInsertOnceStmt') && !made.has(stmt.object)) return false;
  }
  return settles === 1;
}

function isMaker(type: Statement['type']): boolean {
  return type === 'MakeArrayStmt' || type === 'MakeSetStmt' || type === 'MakeObjectStmt';
}

function isFixed(operand: Operand, changed: ReadonlySet<Local>): boolean {
  return operand.type !== 'local' || !changed.has(operand.value);
}

/** The blocks between a scan and the statement that settles it must be ones that can be left: none inside `not`. */
export function settlesDirectly(block: Block): boolean {
  return (block.stmts ?? []).some(({ type, stmt }) => {
    if (type === 'AssignVarOnceStmt') return true;
    if (type === 'ScanStmt') return settlesDirectly(stmt.block);
    return type === 'BlockStmt' && (stmt.blocks ?? []).some(settlesDirectly);
  });
}
