import type { EntryPlan, Func, Plan } from '../ir.ts';
import { Context } from './context.ts';
import { builtinSource, entrySource, functionSource } from './functions.ts';
import { literal } from './names.ts';
import { isDynamic, ownersOf, type PartOf } from './owners.ts';
import { rememberingOf } from './remember.ts';

/** Names that the code takes from its runtime. */
const runtimeNames = [
  'HashObject',
  'HashSet',
  'builtin',
  'conflict',
  'dot',
  'dotBase',
  'equal',
  'insert',
  'insertOnce',
  'isObject',
  'isSet',
  'keys',
  'keysSorted',
  'lengthOf',
  'mapping',
  'merge',
  'missed',
  'number',
  'objectOf',
  'outOfTime',
  'recover',
  'upsert',
  'values',
] as const;

/** Few, so that the engine has seen the call before it optimises what calls: else all that is thrown away at the first. */
const stepsBetween = 255;

/** The code of a program: bodies of JavaScript functions. */
export interface ProgramSource {
  /** Of `runtime`: gives the program, with what several parts need, and with what is in none. */
  base: string;
  /** Of `shared`: each gives the entrypoints of a part to a program that has begun. */
  parts: ReadonlyMap<string, string>;
}

/**
 * The body of a JavaScript function of `runtime` that gives the entrypoints of a plan, by name. All it can do is what
 * the plan says and `runtime` offers: texts and names of the policy stand in it as literals only.
 */
export function sourceOf(plan: Plan): string {
  return partedSourceOf(plan, () => undefined).base;
}

/** The same in parts, each for the entrypoints that `partOf` puts into it: where few are asked, the others need not be read. */
export function partedSourceOf(plan: Plan, partOf: PartOf): ProgramSource {
  const { first, parts } = piecesOf(plan, ownersOf(plan, partOf));
  const functions = [first, ...parts.values()].flatMap((piece) => piece.functions);
  const names = new Map(functions.map(({ name }, index) => [name, `f${index}`]));
  const remembering = rememberingOf(functions);
  const write = (piece: Piece) => writePiece(new Context(plan, names, remembering), piece);
  const shared = parts.size > 0 ? first.functions.flatMap(({ name }) => names.get(name) ?? []) : [];
  return {
    base: baseSource(write(first), mappingSource(plan, names), shared),
    parts: new Map([...parts].map(([part, piece]) => [part, partSource(write(piece), shared)])),
  };
}

interface Piece {
  functions: Func[];
  entries: EntryPlan[];
}

function piecesOf(plan: Plan, owners: ReadonlyMap<string, string>): { first: Piece; parts: Map<string, Piece> } {
  const first: Piece = { functions: [], entries: [] };
  const parts = new Map<string, Piece>();
  const pieceOf = ({ name }: { name: string }): Piece => {
    const part = owners.get(name);
    if (part === undefined) return first;
    const piece = parts.get(part) ?? { functions: [], entries: [] };
    parts.set(part, piece);
    return piece;
  };
  for (const func of plan.funcs?.funcs ?? []) pieceOf(func).functions.push(func);
  for (const entry of plan.plans?.plans ?? []) pieceOf(entry).entries.push(entry);
  return { first, parts };
}

interface Written {
  definitions: string;
  entrypoints: string;
}

function writePiece(context: Context, { functions, entries }: Piece): Written {
  const code = functions.map((func) => functionSource(context, func));
  const entrypoints = entries.map((entry) => entrySource(context, entry));
  const builtins = [...context.builtins].map(([name, { code, arity }]) => builtinSource(name, code, arity));
  const constants = [...context.constants].map(([code, name]) => `const ${name}=${code};`);
  return { definitions: [...builtins, ...constants, ...code].join('\n'), entrypoints: `[${entrypoints}]` };
}

/** Rules remember for one document, each piece of the program in a list of its own. */
const memory = 'const piece=state.pieces++;function memos(){return state.memo[piece]??=[];}';

function baseSource({ definitions, entrypoints }: Written, mapping: string, shared: readonly string[]): string {
  return `"use strict";
const {${runtimeNames.join(',')}}=runtime;
let document=[],steps=0;
const state={memo:document,pieces:0};
${memory}
function spend(){if(++steps>${stepsBetween}){steps=0;outOfTime();}}
${definitions}
${mapping}
const entrypoints=new Map(${entrypoints});
return {
begin(){document=[];},
has(name){return entrypoints.has(name);},
add(part){for(const [name,entrypoint] of part({...runtime,state,spend${shared.map((name) => `,${name}`).join('')}}))entrypoints.set(name,entrypoint);},
evaluate(name,input,data){state.memo=document;return entrypoints.get(name)(input,data);},
};
`;
}

function partSource({ definitions, entrypoints }: Written, shared: readonly string[]): string {
  const code = `${memory}\n${definitions}\nreturn ${entrypoints};\n`;
  const words = new Set(code.match(/\b[a-zA-Z]\w*\b/g));
  const used = [...runtimeNames, 'state', 'spend', ...shared].filter((name) => words.has(name));
  return `"use strict";\nconst {${used.join(',')}}=shared;\n${code}`;
}

/** What finds a function by its path, if anything calls one so. */
function mappingSource(plan: Plan, names: ReadonlyMap<string, string>): string {
  const functions = plan.funcs?.funcs ?? [];
  if (!isDynamic([...functions, ...(plan.plans?.plans ?? [])].map(({ blocks }) => blocks))) return '';
  const mapped = functions.filter(({ path, params }) => path && params.length === 2);
  return `const functionAt=mapping([${mapped.map(({ name, path }) => `[[${(path ?? []).map(literal)}],${names.get(name)}]`)}]);`;
}
