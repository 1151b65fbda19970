import type { Func } from '../ir.ts';
import { statementsIn } from './scans.ts';

/** The names of the functions worth remembering: rules, and functions that go through something. */
export function rememberingIn(functions: readonly Func[]): Set<string> {
  const byName = new Map(functions.map((func) => [func.name, func]));
  const known = new Map<string, boolean>();
  const scans = (name: string): boolean => {
    const before = known.get(name);
    const func = byName.get(name);
    if (before !== undefined || !func) return before ?? false;
    known.set(name, false);
    const statements = func.blocks.flatMap((block) => [...statementsIn(block)]);
    const found = statements.some(({ type, stmt }) => type === 'ScanStmt' || (type === 'CallStmt' && scans(stmt.func)));
    known.set(name, found);
    return found;
  };
  return new Set(functions.filter(({ name, params }) => params.length === 2 || scans(name)).map(({ name }) => name));
}
