import type { Block, Local, Statement } from '../ir.ts';
import type { Replacements } from './constants.ts';
import { type Context, local } from './context.ts';
import { isSame } from './inline.ts';
import { mentionsLocal } from './literals.ts';
import { statementsIn } from './scans.ts';

type Call = Extract<Statement, { type: 'CallStmt' }>;

/** So many elements are compared one by one. */
const few = 4;

/** Finds small sets that are made only to ask whether a value is in them, and compares the value instead. */
export function membershipsOf(context: Context, blocks: readonly Block[]): Replacements {
  const statements = blocks.flatMap((block) => [...statementsIn(block)]);
  const replacements = new Map<Statement, string>();
  for (const [index, { type, stmt }] of statements.entries()) {
    if (type !== 'MakeSetStmt') continue;
    const row = rowOf(statements.slice(index + 1), stmt.target);
    const mentions = statements.filter((statement) => mentionsLocal(statement, stmt.target));
    if (!row || mentions.length !== row.length + 1) continue;
    const elements = row.flatMap((statement) => (statement.type === 'SetAddStmt' ? [statement.stmt.value] : []));
    const call = row.at(-1) as Call;
    const [asked] = call.stmt.args ?? [];
    if (!asked || elements.length === 0 || elements.length > few) continue;
    const value = context.operand(asked);
    const code = elements.map((element) => isSame(value, context.operand(element))).join('||');
    for (const statement of [statements[index] as Statement, ...row]) replacements.set(statement, '');
    replacements.set(call, `${local(call.stmt.result)}=${code};`);
  }
  return replacements;
}

/** The statements right behind that fill a set and then ask it for a value. */
function rowOf(after: readonly Statement[], set: Local): Statement[] | undefined {
  const end = after.findIndex(({ type, stmt }) => type !== 'SetAddStmt' || stmt.set !== set);
  const call = after[end];
  const isAsked = call?.type === 'CallStmt' && call.stmt.func === 'internal.member_2';
  return isAsked && call.stmt.args?.[1]?.value === set ? after.slice(0, end + 1) : undefined;
}
