import type { Func, Statement } from '../ir.ts';
import { statementsIn } from './scans.ts';

/** What functions remember of what they gave. */
export interface Remembering {
  /** Names of those that do: rules, and functions that go through something. */
  functions: ReadonlySet<string>;
  /** Names of those that remember a value for each operand that they were given, since several functions ask. */
  shared: ReadonlySet<string>;
}

export function rememberingOf(functions: readonly Func[]): Remembering {
  const statements = new Map(
    functions.map((func) => [func.name, func.blocks.flatMap((block) => [...statementsIn(block)])]),
  );
  const remembering = functions.filter(({ name, params }) => params.length === 2 || goesThrough(statements, name));
  const callers = callersOf(statements);
  const isShared = ({ name, params }: Func) => params.length === 3 && (callers.get(name)?.size ?? 0) > 1;
  return {
    functions: new Set(remembering.map(({ name }) => name)),
    shared: new Set(remembering.filter(isShared).map(({ name }) => name)),
  };
}

type StatementsByName = ReadonlyMap<string, readonly Statement[]>;

/** Whether a function has a loop, or calls one that has. */
function goesThrough(byName: StatementsByName, name: string, known = new Set<string>()): boolean {
  if (known.has(name)) return false;
  known.add(name);
  return (byName.get(name) ?? []).some(
    ({ type, stmt }) => type === 'ScanStmt' || (type === 'CallStmt' && goesThrough(byName, stmt.func, known)),
  );
}

function callersOf(byName: StatementsByName): Map<string, Set<string>> {
  const callers = new Map<string, Set<string>>();
  for (const [caller, statements] of byName) {
    for (const { type, stmt } of statements) {
      if (type === 'CallStmt') callers.set(stmt.func, (callers.get(stmt.func) ?? new Set()).add(caller));
    }
  }
  return callers;
}
