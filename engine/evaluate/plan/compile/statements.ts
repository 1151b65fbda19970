import type { Block, Local, Operand, Statement, Statements, StatementType } from '../ir.ts';
import { constantsOf, type Replacements } from './constants.ts';
import { type Context, local } from './context.ts';
import { isSettledAtOnce, settlesDirectly } from './early_exit.ts';
import { inlined } from './inline.ts';
import { type Level, type Levels, labelled } from './levels.ts';
import { literalsOf } from './literals.ts';
import { membershipsOf } from './memberships.ts';
import { access, literal, readingOf } from './names.ts';
import { growingObjects, isOrderSeen, namedObjects } from './scans.ts';

/** The parameter that holds `data`. */
const dataLocal: Local = 1;

/** Writes the statements of one function. */
export class StatementWriter {
  readonly #context: Context;
  readonly #levels: Levels;
  readonly #replacements: Replacements;
  readonly #growing: ReadonlySet<Local>;
  readonly #named: ReadonlySet<Local>;
  /** The locals that hold what was read straight from `data`. */
  readonly #base = new Set<Local>();
  /** The scan that is done once its rule has a value. */
  #settled: Level | undefined;
  #temporaries = 0;

  constructor(context: Context, levels: Levels, blocks: readonly Block[], settling: Replacements) {
    this.#context = context;
    this.#levels = levels;
    this.#growing = growingObjects(blocks);
    this.#named = namedObjects(blocks, (index) => context.string(index) !== '__proto__');
    // Constants come last: what is made once needs no literal.
    this.#replacements = new Map([
      ...literalsOf(context, blocks, this.#named),
      ...membershipsOf(context, blocks),
      ...constantsOf(context, blocks),
      ...settling,
    ]);
  }

  block(block: Block): string {
    return (block.stmts ?? []).map((statement) => this.statement(statement)).join('\n');
  }

  statement<T extends StatementType>(statement: Extract<Statement, { type: T }>): string {
    const replacement = this.#replacements.get(statement);
    if (replacement !== undefined) return replacement;
    const write = this.#writers[statement.type] as (stmt: unknown) => string;
    if (!write) throw new Error(`the plan has a statement of an unknown kind: ${statement.type}`);
    return write(statement.stmt);
  }

  /** Ends this block unless `condition` holds. */
  #unless(condition: string): string {
    return `if(!(${condition}))${this.#levels.jump(0)}`;
  }

  #if(condition: string): string {
    return `if(${condition})${this.#levels.jump(0)}`;
  }

  #of(operand: Operand): string {
    return this.#context.operand(operand);
  }

  #temporary(): string {
    return `t${this.#temporaries++}`;
  }

  /** A text, a boolean or a number is the same only if it is identical. */
  #isSame(a: Operand, b: Operand): string {
    const [left, right] = [this.#of(a), this.#of(b)];
    if (a.type !== 'local' || b.type !== 'local') return `${left}===${right}`;
    return `(${left}===${right}||equal(${left},${right}))`;
  }

  #assigned(target: number, code: string): string {
    return `if((${local(target)}=${code})===undefined)${this.#levels.jump(0)}`;
  }

  #dot({ source, key, target }: Statements['DotStmt']): string {
    if (source.type !== 'local') return this.#levels.jump(0);
    const [from, to] = [this.#of(source), local(target)];
    const isBase = source.value === dataLocal || this.#base.has(source.value);
    if (isBase) this.#base.add(target);
    else this.#base.delete(target);
    if (isBase && key.type === 'local') return this.#assigned(target, `dotBase(${from},${this.#of(key)})`);
    const name = key.type === 'string_index' ? this.#context.string(key.value) : undefined;
    const reading = name === undefined ? 'careful' : readingOf(name);
    if (name === undefined || reading === 'careful') return this.#assigned(target, `dot(${from},${this.#of(key)})`);
    const read = `${from}?.${access(name).replace(/^\./, '')}`;
    const value = this.#temporary();
    const isMissing =
      reading === 'direct' ? `${value}===undefined` : `${value}===undefined||typeof ${value}==='function'`;
    const missed = `(${value}=missed(${from},${literal(name)}))===undefined`;
    return `let ${value}=${read};if((${isMissing})&&${missed})${this.#levels.jump(0)}\n${to}=${value};`;
  }

  #scan(scan: Statements['ScanStmt']): string {
    const { source, key, value, block } = scan;
    const [values, keys, index] = [this.#temporary(), this.#temporary(), this.#temporary()];
    const order = isOrderSeen(block) ? 'Sorted' : '';
    const outer = this.#levels.enter('block');
    const loop = this.#levels.enter('loop');
    const before = this.#settled;
    this.#settled ??= isSettledAtOnce(scan) && settlesDirectly(block) ? outer : undefined;
    const body = this.block(block);
    this.#settled = before;
    this.#levels.leave();
    this.#levels.leave();
    return labelled(
      outer,
      `{const ${keys}=keys${order}(${local(source)}),${values}=values(${local(source)},${keys});
${loop.isUsed ? `${loop.label}:` : ''}for(let ${index}=0;${index}<${values}.length;${index}++){
spend();
${local(key)}=${keys}===undefined?${index}:${keys}[${index}];${local(value)}=${values}[${index}];
${body}
}}`,
    );
  }

  #not({ block }: Statements['NotStmt']): string {
    const level = this.#levels.enter('block');
    const body = this.block(block);
    this.#levels.leave();
    return labelled(level, `${body}\n${this.#levels.jump(0)}`);
  }

  #with({ local: changed, path, value, block }: Statements['WithStmt']): string {
    const [before, memo, isDefined] = [this.#temporary(), this.#temporary(), this.#temporary()];
    const names = (path ?? []).map((index) => literal(this.#context.string(index)));
    const put = names.length === 0 ? this.#of(value) : `upsert(${before},[${names}],${this.#of(value)})`;
    const level = this.#levels.enter('block');
    const body = this.block(block);
    this.#levels.leave();
    return `const ${before}=${local(changed)},${memo}=state.memo;let ${isDefined}=false;
${local(changed)}=${put};state.memo=[];
${labelled(level, `${body}\n${isDefined}=true;`)}
${local(changed)}=${before};state.memo=${memo};
${this.#unless(isDefined)}`;
  }

  #call({ func, args, result }: Statements['CallStmt']): string {
    const operands = (args ?? []).map((operand) => this.#of(operand));
    const own = this.#context.functionName(func);
    const code = own === undefined ? inlined(func, operands) : undefined;
    if (code !== undefined) return `${local(result)}=${code};`;
    const name = own ?? this.#context.builtin(func, operands.length);
    return this.#assigned(result, `${name}(${operands.join(',')})`);
  }

  #assignOnce({ target, source }: Statements['AssignVarOnceStmt']): string {
    const [to, value] = [local(target), this.#of(source)];
    const settled = this.#settled ? this.#levels.leaving(this.#settled) : '';
    return `if(${to}===undefined)${to}=${value};else if(!equal(${to},${value}))conflict();${settled}`;
  }

  #insert({ object, key, value }: Statements['ObjectInsertStmt']): string {
    const target = local(object);
    if (this.#named.has(object)) return `${target}[${this.#of(key)}]=${this.#of(value)};`;
    return `${target}=insert(${target},${this.#of(key)},${this.#of(value)});`;
  }

  #callDynamic({ args, result, path }: Statements['CallDynamicStmt']): string {
    const found = this.#temporary();
    return `const ${found}=functionAt([${path.map((step) => this.#of(step))}]);${this.#if(`${found}===undefined`)}
if((${local(result)}=${found}(${args.map(local)}))===undefined)${this.#levels.jump(3)}`;
  }

  #blocks({ blocks }: Statements['BlockStmt']): string {
    return (blocks ?? [])
      .map((block) => {
        const level = this.#levels.enter('block');
        const body = this.block(block);
        this.#levels.leave();
        return level.isUsed ? labelled(level, body) : `{${body}}`;
      })
      .join('\n');
  }

  readonly #writers: { [T in StatementType]: (stmt: Statements[T]) => string } = {
    ArrayAppendStmt: ({ array, value }) => `${local(array)}.push(${this.#of(value)});`,
    AssignIntStmt: ({ target, value }) => `${local(target)}=${value};`,
    AssignVarStmt: ({ target, source }) => {
      this.#base.delete(target);
      return `${local(target)}=${this.#of(source)};`;
    },
    AssignVarOnceStmt: (stmt) => this.#assignOnce(stmt),
    BlockStmt: (stmt) => this.#blocks(stmt),
    BreakStmt: ({ index }) => this.#levels.jump(index),
    CallDynamicStmt: (stmt) => this.#callDynamic(stmt),
    CallStmt: (stmt) => this.#call(stmt),
    DotStmt: (stmt) => this.#dot(stmt),
    EqualStmt: ({ a, b }) => this.#unless(this.#isSame(a, b)),
    IsArrayStmt: ({ source }) => this.#unless(`Array.isArray(${this.#of(source)})`),
    IsDefinedStmt: ({ source }) => this.#if(`${local(source)}===undefined`),
    IsObjectStmt: ({ source }) => this.#unless(`isObject(${this.#of(source)})`),
    IsSetStmt: ({ source }) => this.#unless(`isSet(${this.#of(source)})`),
    IsUndefinedStmt: ({ source }) => this.#if(`${local(source)}!==undefined`),
    LenStmt: ({ source, target }) => this.#assigned(target, `lengthOf(${this.#of(source)})`),
    MakeArrayStmt: ({ target }) => `${local(target)}=[];`,
    MakeNullStmt: ({ target }) => `${local(target)}=null;`,
    MakeNumberIntStmt: ({ target, value }) => `${local(target)}=${value};`,
    MakeNumberRefStmt: ({ target, Index }) => `${local(target)}=${this.#context.number(Index)};`,
    MakeObjectStmt: ({ target }) => `${local(target)}=${this.#growing.has(target) ? 'new HashObject()' : '{}'};`,
    MakeSetStmt: ({ target }) => `${local(target)}=new HashSet();`,
    NopStmt: () => '',
    NotEqualStmt: ({ a, b }) => this.#if(this.#isSame(a, b)),
    NotStmt: (stmt) => this.#not(stmt),
    ObjectInsertStmt: (stmt) => this.#insert(stmt),
    ObjectInsertOnceStmt: ({ object, key, value }) =>
      `${local(object)}=insertOnce(${local(object)},${this.#of(key)},${this.#of(value)});`,
    ObjectMergeStmt: ({ a, b, target }) => `${local(target)}=merge(${local(a)},${local(b)});`,
    ResetLocalStmt: ({ target }) => `${local(target)}=undefined;`,
    ResultSetAddStmt: ({ value }) => `results.add(${local(value)});`,
    ReturnLocalStmt: ({ source }) => `return ${local(source)};`,
    ScanStmt: (stmt) => this.#scan(stmt),
    SetAddStmt: ({ set, value }) => `${local(set)}.add(${this.#of(value)});`,
    WithStmt: (stmt) => this.#with(stmt),
  };
}
