import type { Json, Value } from '../../../core/host/boundary.ts';
import { code } from '../../convert/markdown.ts';
import { toRange } from '../../convert/range.ts';
import type { Context } from '../../features/feature.ts';
import type { Refusal, RuleParams, Traced, TraceStep } from '../protocol.ts';
import { evaluateOn, groundsFor, runnableRule } from './evaluate.ts';

type Event = NonNullable<Value<'evaluate'>['trace']>[number];

const mostSteps = 500;

/** Tells step by step what a rule looked at and what held: on the first root module where it has something to say. */
export async function traceRule(context: Context, { uri, rule }: RuleParams): Promise<Traced | Refusal> {
  const run = await runnableRule(context, uri, rule);
  if ('ok' in run) return run;
  const files = new Set(run.modules.map(({ file }) => file));
  let traced: TraceStep[] = [];
  for (const ground of await groundsFor(context, uri)) {
    const answer = await evaluateOn(context, run, rule, ground, true);
    if ('ok' in answer) return answer;
    const steps = stepsOf(answer.trace ?? [], files);
    if (steps.length > traced.length) traced = steps;
    const [value] = answer.results;
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) break;
  }
  return { ok: true, steps: traced.slice(0, mostSteps), markdown: pageOf(rule, traced) };
}

/** The events in the package's own texts; what its library does inside is the library's affair. */
function stepsOf(events: readonly Event[], files: ReadonlySet<string>): TraceStep[] {
  const steps: TraceStep[] = [];
  /** The step that last looked at a place, at this depth. */
  const looked = new Map<string, TraceStep>();
  for (const event of events) {
    const { op, depth, location } = event;
    if (!location || !files.has(location.file)) continue;
    const key = `${depth} ${location.file} ${location.range.start.line} ${location.range.start.column}`;
    if (op === 'fail') {
      const step = looked.get(key);
      if (step) Object.assign(step, { held: false, text: step.text.replace(/ held/, ' did not hold') });
      continue;
    }
    const step = stepOf(event, location);
    if (!step) continue;
    steps.push(step);
    if (op === 'eval') looked.set(key, step);
  }
  return steps;
}

function stepOf(
  { op, depth, text, locals }: Event,
  { file, range }: NonNullable<Event['location']>,
): TraceStep | undefined {
  const location = { uri: file, range: toRange(range) };
  const isRule = /^data\./.test(text);
  const name = code(text.slice(text.lastIndexOf('.') + 1));
  if (op === 'enter' && isRule) return { depth, text: `${name}: looked at`, location };
  if (op === 'exit' && isRule) return { depth, text: `${name}: is true here`, held: true, location };
  if (op !== 'eval') return undefined;
  return { depth, text: `${code(text)} held${withValues(text, locals)}`, held: true, location };
}

/** The values of the variables that the expression names. */
function withValues(text: string, locals: Event['locals'] = {}): string {
  const named = Object.entries(locals).filter(([name]) => new RegExp(`\\b${name}\\b`).test(text));
  if (named.length === 0) return '';
  return `, with ${named.map(([name, value]) => `${code(name)} = ${code(shortly(value))}`).join(', ')}`;
}

const longestValue = 60;

/** A resource is called by its address. */
function shortly(value: Json): string {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value.address === 'string')
    return value.address;
  const json = JSON.stringify(value);
  return json.length > longestValue ? `${json.slice(0, longestValue)}…` : json;
}

function pageOf(rule: string, steps: readonly TraceStep[]): string {
  if (steps.length === 0)
    return `# ${code(rule)}\n\nNothing of it was evaluated: there is no resource of the types that it looks at.\n`;
  const least = Math.min(...steps.map(({ depth }) => depth));
  const lines = steps.slice(0, mostSteps).map(({ depth, text, held, location }) => {
    const sign = held === undefined ? '' : held ? '✓ ' : '✗ ';
    const line = location ? ` (line ${location.range.start.line + 1})` : '';
    return `${'  '.repeat(depth - least)}- ${sign}${text}${line}`;
  });
  const more = steps.length > mostSteps ? [`\n… and ${steps.length - mostSteps} further steps`] : [];
  return [`# ${code(rule)}`, '', ...lines, ...more, ''].join('\n');
}
