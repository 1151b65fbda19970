import type { Block, Local, Statement } from '../ir.ts';
import type { Replacements } from './constants.ts';
import { type Context, local } from './context.ts';
import { blocksOf, statementsIn } from './scans.ts';

type Maker = Extract<Statement, { type: 'MakeArrayStmt' | 'MakeObjectStmt' }>;
type Filler = Extract<Statement, { type: 'ArrayAppendStmt' | 'ObjectInsertStmt' }>;

/**
 * Finds arrays and objects that are filled in the block that makes them, and makes each at once when its last part is
 * known: an empty one that grows takes more room. `named` are the objects whose members' names stand in the policy.
 */
export function literalsOf(context: Context, blocks: readonly Block[], named: ReadonlySet<Local>): Replacements {
  const replacements = new Map<Statement, string>();
  const visit = (block: Block) => {
    const statements = block.stmts ?? [];
    for (const [index, statement] of statements.entries()) {
      for (const inner of blocksOf(statement)) visit(inner);
      const isArray = statement.type === 'MakeArrayStmt';
      if (!isArray && !(statement.type === 'MakeObjectStmt' && named.has(statement.stmt.target))) continue;
      const fillers = fillersOf(statement, statements.slice(index + 1));
      const last = fillers.at(-1);
      if (!last) continue;
      replacements.set(statement, '');
      for (const filler of fillers) replacements.set(filler, '');
      const parts = fillers.map((filler) => partOf(context, filler));
      replacements.set(last, `${local(statement.stmt.target)}=${isArray ? `[${parts}]` : `{${parts}}`};`);
    }
  };
  for (const block of blocks) visit(block);
  return replacements;
}

/** The statements that fill what is made, if all stand beside it and nothing looks at it before the last of them. */
function fillersOf({ stmt: { target } }: Maker, after: readonly Statement[]): Filler[] {
  const end = after.findIndex((statement) => isMakerOf(statement, target));
  const within = end < 0 ? after : after.slice(0, end);
  const fillers = within.filter((statement): statement is Filler => isFillerOf(statement, target));
  const last = fillers.at(-1);
  if (!last) return [];
  const until = within.slice(0, within.indexOf(last) + 1);
  const mentions = until.flatMap((statement) => [
    statement,
    ...blocksOf(statement).flatMap((block) => [...statementsIn(block)]),
  ]);
  const others = mentions.filter(
    (statement) => !isFillerOf(statement, target) || !fillers.includes(statement as Filler),
  );
  const later = within
    .slice(until.length)
    .flatMap((statement) => blocksOf(statement).flatMap((block) => [...statementsIn(block)]));
  const isFilledLater = later.some((statement) => isFillerOf(statement, target));
  return isFilledLater || others.some((statement) => mentionsLocal(statement, target)) ? [] : fillers;
}

function isMakerOf({ type, stmt }: Statement, target: Local): boolean {
  return (type === 'MakeArrayStmt' || type === 'MakeObjectStmt' || type === 'MakeSetStmt') && stmt.target === target;
}

function isFillerOf({ type, stmt }: Statement, target: Local): boolean {
  return (
    (type === 'ArrayAppendStmt' && stmt.array === target) || (type === 'ObjectInsertStmt' && stmt.object === target)
  );
}

/** Whether a statement names the local in any role; a number that only looks like it counts too. */
export function mentionsLocal({ stmt }: Statement, target: Local): boolean {
  return Object.entries(stmt).some(([field, value]) => !places.has(field) && names(value, target));
}

const places = new Set(['file', 'row', 'col', 'end_row', 'end_col', 'block', 'blocks']);

function names(value: unknown, target: Local): boolean {
  if (Array.isArray(value)) return value.some((one) => names(one, target));
  if (typeof value !== 'object' || value === null) return value === target;
  return (value as { type?: string }).type === 'local' && (value as { value?: unknown }).value === target;
}

function partOf(context: Context, { type, stmt }: Filler): string {
  if (type === 'ArrayAppendStmt') return context.operand(stmt.value);
  return `${context.operand(stmt.key)}:${context.operand(stmt.value)}`;
}
