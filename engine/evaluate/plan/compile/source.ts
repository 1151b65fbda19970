import type { Block, EntryPlan, Func, Local, Plan } from '../ir.ts';
import type { Replacements } from './constants.ts';
import { Context, local } from './context.ts';
import { settlingOf } from './early_exit.ts';
import { neverFailing } from './inline.ts';
import { Levels, labelled } from './levels.ts';
import { literal } from './names.ts';
import { StatementWriter } from './statements.ts';

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

/**
 * The body of a JavaScript function of `runtime` that gives the entrypoints of a plan, by name. All it can do is what
 * the plan says and `runtime` offers: texts and names of the policy stand in it as literals only.
 */
export function sourceOf(plan: Plan): string {
  const context = new Context(plan);
  const functions = (plan.funcs?.funcs ?? []).map((func) => functionSource(context, func));
  const entrypoints = (plan.plans?.plans ?? []).map((entry) => entrySource(context, entry));
  const mapped = (plan.funcs?.funcs ?? []).filter(({ path, params }) => path && params.length === 2);
  const builtins = [...context.builtins].map(([name, { code, arity }]) => builtinSource(name, code, arity));
  const constants = [...context.constants].map(([code, name]) => `const ${name}=${code};`);
  return `"use strict";
const {${runtimeNames.join(',')}}=runtime;
let document=[],memo=document,steps=0;
function spend(){if(++steps>${stepsBetween}){steps=0;outOfTime();}}
${builtins.join('\n')}
${constants.join('\n')}
${functions.join('\n')}
const functionAt=mapping([${mapped.map((func) => `[[${(func.path ?? []).map(literal)}],${context.nameOf(func)}]`)}]);
const entrypoints=new Map([${entrypoints}]);
return {
begin(){document=[];},
evaluate(name,input,data){memo=document;return entrypoints.get(name)(input,data);},
};
`;
}

/** Each call has its own code, so that the engine sees which function it calls. */
function builtinSource(name: string, code: string, arity: number): string {
  if (neverFailing.has(name)) return `const ${code}=builtin(${literal(name)});`;
  const operands = Array.from({ length: arity }, (_, index) => `o${index}`).join(',');
  return `const ${code}_=builtin(${literal(name)});
function ${code}(${operands}){try{return ${code}_(${operands});}catch(reason){return recover(${literal(name)},reason,[${operands}]);}}`;
}

function functionSource(context: Context, func: Func): string {
  const body = bodySource(context, func.blocks, func.params, settlingOf(func));
  const name = context.nameOf(func);
  const params = func.params.map(local).join(',');
  const { slots, shared } = context.remembering;
  const slot = slots.get(func.name);
  if (slot === undefined) return `function ${name}(${params}){${body}}`;
  const remembered = shared.has(func.name) ? sharedSource : rememberedSource;
  return `function ${name}(${params}){${remembered(name, slot, func.params)}}
function ${name}_(${params}){${body}}`;
}

/** A rule is evaluated once for each document; a function is not evaluated twice in a row for the same operands. */
function rememberedSource(name: string, slot: number, [input, data, ...operands]: readonly Local[]): string {
  const params = [input, data, ...operands].map((param) => local(param as Local)).join(',');
  const isSame = operands.map((operand, index) => `&&known.o${index}===${local(operand)}`).join('');
  const fields = operands.map((operand, index) => `,o${index}:${local(operand)}`).join('');
  const again = operands.map((operand, index) => `known.o${index}=${local(operand)};`).join('');
  return `let known=memo[${slot}];if(known!==undefined${isSame})return known.value;
const value=${name}_(${params});
if((known=memo[${slot}])===undefined)memo[${slot}]={value${fields}};else{known.value=value;${again}}
return value;`;
}

/** Several functions ask for the same objects: each is looked at once. */
function sharedSource(name: string, slot: number, [input, data, operand]: readonly Local[]): string {
  const [params, asked] = [
    [input, data, operand].map((param) => local(param as Local)).join(','),
    local(operand as Local),
  ];
  return `if(typeof ${asked}!=='object')return ${name}_(${params});
let known=memo[${slot}];if(known===undefined)memo[${slot}]=known=new Map();
let value=known.get(${asked});if(value===undefined&&!known.has(${asked}))known.set(${asked},value=${name}_(${params}));return value;`;
}

function entrySource(context: Context, { name, blocks }: EntryPlan): string {
  const body = bodySource(context, blocks, [0, 1], new Map());
  return `[${literal(name)},(l0,l1)=>{const results=new HashSet();${body}\nreturn results;}]`;
}

function bodySource(
  context: Context,
  blocks: readonly Block[],
  params: readonly Local[],
  settling: Replacements,
): string {
  const levels = new Levels();
  const writer = new StatementWriter(context, levels, blocks, settling);
  const body = blocks.map((block) => blockSource(writer, levels, block)).join('\n');
  const own = localsOf(body).filter((name) => !params.map(local).includes(name));
  return `${own.length > 0 ? `let ${own.join(',')};` : ''}\n${body}\n`;
}

function blockSource(writer: StatementWriter, levels: Levels, block: Block): string {
  const level = levels.enter('block');
  const code = writer.block(block);
  levels.leave();
  return level.isUsed ? labelled(level, code) : `{${code}}`;
}

/** The locals in code. A name in a literal is declared too, which harms nobody. */
function localsOf(code: string): string[] {
  return [...new Set(code.match(/\bl\d+\b/g))];
}
