import type { Block, Func, Local, Operand, Plan, Statement } from '../plan/ir.ts';
import { built, join, Relates, type Shape, shapeKey, single } from './shape.ts';

/** In place of a gate: the list was gone through, and nothing may follow in its block. */
const goneThrough = -1;

/** Where in a policy a statement stands. */
interface Place {
  /** A resource is being gone through. */
  inResource: boolean;
  /** What is found here counts if it is not there. */
  inNot: boolean;
  /** A list of resources that is there: what follows happens only where that type is, so nothing may but to go through it. */
  gate?: Local | undefined;
}

/** Goes through the functions of a plan as an evaluation would, with shapes for values. */
export class Walk {
  readonly #funcs: ReadonlyMap<string, Func>;
  readonly #texts: readonly string[];
  readonly #known = new Map<string, Shape>();

  constructor(plan: Plan) {
    this.#funcs = new Map((plan.funcs?.funcs ?? []).map((func) => [func.name, func]));
    this.#texts = (plan.static?.strings ?? []).map(({ value }) => value);
  }

  /** What a rule gives. Throws `Relates` where that is more than the sum of what it gives for each resource. */
  rule(name: string): Shape {
    return this.#call(name, ['input', 'plain'], { inResource: false, inNot: false });
  }

  #call(name: string, args: readonly (Shape | undefined)[], place: Place): Shape {
    const func = this.#funcs.get(name);
    if (!func) {
      args.map(single);
      return 'plain';
    }
    const isRule = func.params.length === 2;
    const around = isRule ? { inResource: false, inNot: false } : place;
    const shapes = args.map((shape) => shape ?? fail());
    const key = [name, around.inResource, around.inNot, ...shapes.map(shapeKey)].join(' ');
    let known = this.#known.get(key);
    if (known === undefined) {
      known = new Frame(func, shapes, this.#texts, (...call) => this.#call(...call)).run(around);
      this.#known.set(key, known);
    }
    return known;
  }
}

function fail(): never {
  throw new Relates();
}

type Call = (name: string, args: readonly (Shape | undefined)[], place: Place) => Shape;

/** One function with its locals. */
class Frame {
  readonly #func: Func;
  readonly #texts: readonly string[];
  readonly #call: Call;
  readonly #locals: Map<Local, Shape>;
  /** What was made since the resource came that is being gone through. */
  #made = new Set<Local>();
  /** Resources are gone through in this function itself; these locals were there before. */
  #outer: Set<Local> | undefined;
  readonly #reset = new Set<Local>();
  /** The number of blocks around a statement, counted from the one for each resource. */
  #depth = -1;
  #result: Shape = 'plain';

  constructor(func: Func, args: readonly Shape[], texts: readonly string[], call: Call) {
    this.#func = func;
    this.#texts = texts;
    this.#call = call;
    this.#locals = new Map(func.params.map((param, index) => [param, args[index] ?? 'plain']));
  }

  run(place: Place): Shape {
    for (const block of this.#func.blocks) this.#block(block, place);
    return this.#result;
  }

  #block(block: Block, place: Place): void {
    const here = { ...place };
    this.#depth++;
    for (const statement of block.stmts ?? []) this.#statement(statement, here);
    this.#depth--;
    // What was set in the block is seen behind it, and whether it was set depends on what is there.
    if (here.gate !== goneThrough && here.gate !== place.gate) fail();
  }

  #statement({ type, stmt }: Statement, place: Place): void {
    if (place.gate === goneThrough) fail();
    switch (type) {
      case 'NopStmt':
      case 'IsUndefinedStmt':
        return;
      case 'ResetLocalStmt':
        this.#locals.delete(stmt.target);
        this.#reset.add(stmt.target);
        this.#outer?.delete(stmt.target);
        return;
      case 'AssignIntStmt':
      case 'MakeNullStmt':
      case 'MakeNumberIntStmt':
      case 'MakeNumberRefStmt':
        this.#set(stmt.target, 'plain');
        return;
      case 'MakeArrayStmt':
      case 'MakeSetStmt':
        this.#made.add(stmt.target);
        this.#set(stmt.target, 'plain');
        return;
      case 'MakeObjectStmt':
        this.#made.add(stmt.target);
        this.#set(stmt.target, built());
        return;
      case 'AssignVarStmt':
        this.#set(stmt.target, this.#get(stmt.source));
        return;
      case 'AssignVarOnceStmt':
        this.#assignOnce(stmt.target, this.#get(stmt.source), place);
        return;
      case 'DotStmt':
        this.#dot(stmt, place);
        return;
      case 'EqualStmt':
      case 'NotEqualStmt':
        single(this.#get(stmt.a));
        single(this.#get(stmt.b));
        return;
      case 'IsArrayStmt':
      case 'IsObjectStmt':
      case 'IsSetStmt':
        single(this.#get(stmt.source));
        return;
      case 'IsDefinedStmt':
        if (this.#locals.get(stmt.source) === 'resources') fail();
        return;
      case 'LenStmt':
        single(this.#get(stmt.source));
        this.#set(stmt.target, 'plain');
        return;
      case 'ArrayAppendStmt':
        this.#gather(stmt.array, this.#get(stmt.value), place);
        return;
      case 'SetAddStmt':
        this.#gather(stmt.set, this.#get(stmt.value), place);
        return;
      case 'ObjectInsertStmt':
      case 'ObjectInsertOnceStmt':
        this.#insert(stmt, place);
        return;
      case 'ObjectMergeStmt':
        single(this.#locals.get(stmt.a));
        single(this.#locals.get(stmt.b));
        this.#set(stmt.target, 'plain');
        return;
      case 'BlockStmt':
        for (const block of stmt.blocks ?? []) this.#block(block, place);
        return;
      case 'NotStmt':
        this.#apart(() => this.#block(stmt.block, { ...place, inNot: true }));
        return;
      case 'ScanStmt':
        this.#scan(stmt, place);
        return;
      case 'CallStmt': {
        const args = (stmt.args ?? []).map((arg) => this.#get(arg));
        this.#set(stmt.result, this.#call(stmt.func, args, place));
        return;
      }
      case 'ReturnLocalStmt':
        this.#result = this.#locals.get(stmt.source) ?? 'plain';
        return;
      case 'BreakStmt':
        // Of several resources, only the first would be gone through.
        if (this.#outer && stmt.index > this.#depth) fail();
        return;
      default:
        // `with`, calls by a path, and what this does not know.
        fail();
    }
  }

  #scan({ source, key, value, block }: Extract<Statement, { type: 'ScanStmt' }>['stmt'], place: Place): void {
    const shape = this.#locals.get(source) ?? fail();
    const isList = shape === 'resources' || (typeof shape === 'object' && shape.kind === 'gathered');
    if (shape === 'types') {
      this.#refuseList(place);
      this.#set(key, 'plain');
      this.#set(value, 'resources');
      this.#block(block, { ...place, gate: value });
    } else if (!isList) {
      single(shape);
      this.#set(key, 'plain');
      this.#set(value, 'plain');
      this.#block(block, place);
    } else {
      this.#refuseList(place, source);
      const [made, outer, depth] = [this.#made, this.#outer, this.#depth];
      this.#made = new Set();
      this.#outer = new Set([...this.#locals.keys(), ...this.#reset]);
      this.#depth = -1;
      this.#apart(() => {
        this.#set(key, 'position');
        this.#set(value, shape === 'resources' ? 'resource' : shape.of);
        this.#block(block, { inResource: true, inNot: false });
      });
      this.#made = made;
      this.#outer = outer;
      this.#depth = depth;
      if (place.gate === source) place.gate = goneThrough;
    }
  }

  /** Lists are gone through one after the other, and for what is in them. */
  #refuseList({ inResource, inNot, gate }: Place, list?: Local): void {
    if (inResource || inNot || (gate !== undefined && gate !== list)) fail();
  }

  /** What is set meanwhile is forgotten, but not what was gathered in a list that was there. */
  #apart(run: () => void): void {
    const before = new Map(this.#locals);
    run();
    for (const [local, shape] of this.#locals) {
      const was = before.get(local);
      if (was === undefined) this.#locals.delete(local);
      else if (!isGathered(shape)) this.#locals.set(local, was);
    }
  }

  #dot({ source, key, target }: Extract<Statement, { type: 'DotStmt' }>['stmt'], place: Place): void {
    const shape = this.#get(source);
    const name = key.type === 'string_index' ? this.#texts[key.value] : undefined;
    if (key.type === 'local') single(this.#get(key));
    this.#set(target, this.#member(shape, name));
    if (shape !== 'types') return;
    this.#refuseList(place);
    place.gate = target;
  }

  /** What stands in a value under a name, or under one that is not known. */
  #member(shape: Shape, name: string | undefined): Shape {
    if (shape === 'types') return 'resources';
    if (shape === 'input')
      return name === undefined ? fail() : name === 'resource' || name === 'data' ? 'types' : 'plain';
    single(shape);
    if (shape === 'resource' && name === 'address') return 'address';
    const isBuilt = typeof shape === 'object' && shape.kind === 'built';
    return (isBuilt && name !== undefined && shape.members.get(name)) || 'plain';
  }

  #gather(local: Local, value: Shape, place: Place): void {
    const before = this.#locals.get(local) ?? fail();
    if (place.gate !== undefined) fail();
    if (this.#outer && !this.#made.has(local)) {
      const of = isGathered(before) ? join(before.of, single(value)) : single(value);
      this.#locals.set(local, { kind: 'gathered', of });
    } else if (isGathered(before)) {
      this.#locals.set(local, { kind: 'gathered', of: join(before.of, single(value)) });
    } else single(value);
  }

  #insert({ key, value, object }: Extract<Statement, { type: 'ObjectInsertStmt' }>['stmt'], { gate }: Place): void {
    const before = this.#locals.get(object) ?? fail();
    if (gate !== undefined || (this.#outer && !this.#made.has(object))) fail();
    const shape = single(this.#get(value));
    const name = key.type === 'string_index' ? this.#texts[key.value] : undefined;
    if (key.type === 'local') single(this.#get(key));
    const isBuilt = typeof before === 'object' && before.kind === 'built' && name !== undefined;
    this.#locals.set(object, isBuilt ? built([...before.members, [name, shape]]) : 'plain');
  }

  #assignOnce(target: Local, shape: Shape, place: Place): void {
    // Whether there is a value would depend on whether some resource gives one.
    if (this.#outer || place.gate !== undefined) fail();
    const before = this.#locals.get(target);
    this.#locals.set(target, before === undefined ? shape : join(before, shape));
  }

  #get(operand: Operand): Shape {
    return operand.type === 'local' ? (this.#locals.get(operand.value) ?? fail()) : 'plain';
  }

  #set(local: Local, shape: Shape): void {
    // Whether it is set would depend on whether some resource sets it.
    if (this.#outer?.has(local)) fail();
    this.#locals.set(local, shape);
  }
}

function isGathered(shape: Shape): shape is Extract<Shape, { kind: 'gathered' }> {
  return typeof shape === 'object' && shape.kind === 'gathered';
}
