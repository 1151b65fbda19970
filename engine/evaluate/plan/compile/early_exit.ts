import type { Block, Func, Local, Operand, Statement } from '../ir.ts';
import type { Replacements } from './constants.ts';
import { local } from './context.ts';
import { changedBy, changedIn, statementsIn } from './scans.ts';

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

/**
 * Finds the statements by which the rules of a function give it its value, if all give the same one: the first that
 * does so is enough, as it is to OPA.
 */
export function settlingOf({ blocks, return: result }: Func): Replacements {
  const given = blocks.flatMap(({ stmts }) => handingOver(stmts ?? [], result));
  const holders = new Set(given.map(({ stmt }) => stmt.source.value));
  const statements = blocks.flatMap((block) => [...statementsIn(block)]);
  const settings = statements.filter(
    (statement) => statement.type !== 'ResetLocalStmt' && changedBy(statement).some((changed) => holders.has(changed)),
  );
  const values = new Set(
    settings.map(({ type, stmt }) => (type === 'AssignVarOnceStmt' ? fixed(stmt.source) : undefined)),
  );
  const isOnlyGiven = blocks.every(
    ({ stmts }) =>
      isDefault(stmts ?? [], result) ||
      changesOf(stmts ?? [], result).every((one) => given.some((other) => other === one)),
  );
  const isSettled = values.size === 1 && !values.has(undefined) && isOnlyGiven;
  return new Map(isSettled ? given.map((one) => [one, `return ${local(one.stmt.source.value)};`]) : []);
}

type Handing = Extract<Statement, { type: 'AssignVarOnceStmt' }> & {
  stmt: { source: { type: 'local'; value: Local } };
};

/** What a rule has found becomes the function's value, if it has found something. */
function handingOver(statements: readonly Statement[], result: Local): Handing[] {
  const [first, last, more] = statements;
  const isHanding =
    first?.type === 'IsDefinedStmt' &&
    last?.type === 'AssignVarOnceStmt' &&
    last.stmt.target === result &&
    last.stmt.source.type === 'local' &&
    last.stmt.source.value === first.stmt.source &&
    !more;
  return isHanding ? [last as Handing] : [];
}

/** What only happens where no rule has given a value. */
function isDefault([first]: readonly Statement[], result: Local): boolean {
  return first?.type === 'IsUndefinedStmt' && first.stmt.source === result;
}

function changesOf(stmts: readonly Statement[], changed: Local): Statement[] {
  return [...statementsIn({ stmts: [...stmts] })].filter(
    (statement) => statement.type !== 'ResetLocalStmt' && changedBy(statement).includes(changed),
  );
}

/** A value that stands in the plan, for comparison. */
function fixed({ type, value }: Operand): string | undefined {
  return type === 'local' ? undefined : `${type} ${value}`;
}
