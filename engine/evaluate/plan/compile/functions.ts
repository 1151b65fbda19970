import type { Block, EntryPlan, Func, Local } from '../ir.ts';
import type { Replacements } from './constants.ts';
import { type Context, local } from './context.ts';
import { settlingOf } from './early_exit.ts';
import { neverFailing } from './inline.ts';
import { Levels, labelled } from './levels.ts';
import { literal } from './names.ts';
import { StatementWriter } from './statements.ts';

/** Each call has its own code, so that the engine sees which function it calls. */
export function builtinSource(name: string, code: string, arity: number): string {
  if (neverFailing.has(name)) return `const ${code}=builtin(${literal(name)});`;
  const operands = Array.from({ length: arity }, (_, index) => `o${index}`).join(',');
  return `const ${code}_=builtin(${literal(name)});
function ${code}(${operands}){try{return ${code}_(${operands});}catch(reason){return recover(${literal(name)},reason,[${operands}]);}}`;
}

export function functionSource(context: Context, func: Func): string {
  const body = bodySource(context, func.blocks, func.params, settlingOf(func));
  const name = context.nameOf(func);
  const params = func.params.map(local).join(',');
  const memo = context.memoOf(func);
  if (!memo) return `function ${name}(${params}){${body}}`;
  const remembered = memo.isShared ? sharedSource : rememberedSource;
  return `function ${name}(${params}){${remembered(name, memo.slot, func.params)}}
function ${name}_(${params}){${body}}`;
}

/** A rule is evaluated once for each document; a function is not evaluated twice in a row for the same operands. */
function rememberedSource(name: string, slot: number, [input, data, ...operands]: readonly Local[]): string {
  const params = [input, data, ...operands].map((param) => local(param as Local)).join(',');
  const isSame = operands.map((operand, index) => `&&known.o${index}===${local(operand)}`).join('');
  const fields = operands.map((operand, index) => `,o${index}:${local(operand)}`).join('');
  const again = operands.map((operand, index) => `known.o${index}=${local(operand)};`).join('');
  return `const memo=memos();let known=memo[${slot}];if(known!==undefined${isSame})return known.value;
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
const memo=memos();let known=memo[${slot}];if(known===undefined)memo[${slot}]=known=new Map();
let value=known.get(${asked});if(value===undefined&&!known.has(${asked}))known.set(${asked},value=${name}_(${params}));return value;`;
}

export function entrySource(context: Context, { name, blocks }: EntryPlan): string {
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
