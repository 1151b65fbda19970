/** OPA's intermediate representation of policies, as far as it is translated here. OPA's module `v1/ir` specifies it. */
export interface Plan {
  static?: {
    strings?: { value: string }[];
    builtin_funcs?: { name: string; decl?: { result?: unknown } }[];
    files?: { value: string }[];
  };
  plans?: { plans: EntryPlan[] };
  funcs?: { funcs: Func[] | null };
}

/** One entrypoint: its blocks add to the set of results. */
export interface EntryPlan {
  name: string;
  blocks: Block[];
}

export interface Func {
  name: string;
  params: Local[];
  return: Local;
  blocks: Block[];
  /** Where the function stands in the tree of `data`, for calls whose path is known when they run. */
  path?: string[];
}

export type Local = number;

export interface Block {
  stmts: Statement[] | null;
}

export type Operand =
  | { type: 'local'; value: Local }
  | { type: 'string_index'; value: number }
  | { type: 'bool'; value: boolean };

interface Place {
  file?: number;
  row?: number;
  col?: number;
}

/** The fields of each kind of statement. */
export interface Statements {
  ArrayAppendStmt: { value: Operand; array: Local };
  AssignIntStmt: { value: number; target: Local };
  AssignVarStmt: { source: Operand; target: Local };
  AssignVarOnceStmt: { source: Operand; target: Local };
  BlockStmt: { blocks: Block[] | null };
  BreakStmt: { index: number };
  CallDynamicStmt: { args: Local[]; result: Local; path: Operand[] };
  CallStmt: { func: string; args: Operand[] | null; result: Local };
  DotStmt: { source: Operand; key: Operand; target: Local };
  EqualStmt: { a: Operand; b: Operand };
  IsArrayStmt: { source: Operand };
  IsDefinedStmt: { source: Local };
  IsObjectStmt: { source: Operand };
  IsSetStmt: { source: Operand };
  IsUndefinedStmt: { source: Local };
  LenStmt: { source: Operand; target: Local };
  MakeArrayStmt: { capacity: number; target: Local };
  MakeNullStmt: { target: Local };
  MakeNumberIntStmt: { value: number; target: Local };
  MakeNumberRefStmt: { Index: number; target: Local };
  MakeObjectStmt: { target: Local };
  MakeSetStmt: { target: Local };
  NopStmt: object;
  NotEqualStmt: { a: Operand; b: Operand };
  NotStmt: { block: Block };
  ObjectInsertStmt: { key: Operand; value: Operand; object: Local };
  ObjectInsertOnceStmt: { key: Operand; value: Operand; object: Local };
  ObjectMergeStmt: { a: Local; b: Local; target: Local };
  ResetLocalStmt: { target: Local };
  ResultSetAddStmt: { value: Local };
  ReturnLocalStmt: { source: Local };
  ScanStmt: { source: Local; key: Local; value: Local; block: Block };
  SetAddStmt: { value: Operand; set: Local };
  WithStmt: { local: Local; path: number[] | null; value: Operand; block: Block };
}

export type StatementType = keyof Statements;

export type Statement = { [T in StatementType]: { type: T; stmt: Statements[T] & Place } }[StatementType];
