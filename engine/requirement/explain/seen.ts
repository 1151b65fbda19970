import { z } from 'zod';
import type { Core, Position, Range, Read, SourceText } from '../../../core/host/boundary.ts';
import { isBefore } from '../../../core/host/position.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Seen } from './explained.ts';

/** The part of OPA's plan that names the built-in functions. */
const Plan = z.object({ static: z.object({ builtin_funcs: z.array(z.object({ name: z.string() })).optional() }) });

interface Word {
  kind: string;
  text: string;
  range: Range;
}

/** What the checker and the compiler see in a policy: what it reads, what it calls, what it says. */
export async function seenIn(core: Core, policy: Policy, along: SourceText[]): Promise<Seen> {
  const { source } = policy;
  const entrypoints = policy.entrypoints.map((rule) => [...policy.package.split('.'), rule].join('/'));
  const [checked, tokens, compiled] = await Promise.all([
    core.check({ modules: [source], library: along }),
    core.tokens(source),
    core.compile({ modules: [...along, source], entrypoints, target: 'plan' }),
  ]);
  const module = checked.ok ? checked.value.modules[0] : undefined;
  const words = tokens.ok ? wordsOf(source.text, tokens.value.tokens) : [];
  const known = compiled.ok ? Plan.safeParse(compiled.value.plan).data?.static.builtin_funcs : undefined;
  const builtins = new Set(known?.map(({ name }) => name));
  const rules = module?.rules ?? [];
  const own = new Set(rules.map(({ name }) => name));
  const called = [...new Set(calledIn(words))].filter((name) => !own.has(name)).sort();
  return {
    reads: readsOf(module?.reads ?? []),
    builtins: called.filter((name) => builtins.has(name)),
    helpers: called.filter((name) => !builtins.has(name) && name.includes('.')),
    messages: messagesIn(
      words,
      rules.filter(({ name }) => policy.entrypoints.includes(name)).map(({ range }) => range),
    ),
  };
}

/** The attributes of each type; an attribute that is only the way to another is left out. */
function readsOf(reads: readonly Read[]): Seen['reads'] {
  const found = new Map<string, { kind: Read['kind']; type: string; attributes: Set<string> }>();
  for (const { kind, type, path } of reads) {
    const key = `${kind} ${type}`;
    const entry = found.get(key) ?? { kind, type, attributes: new Set() };
    found.set(key, entry);
    const [first, ...below] = path.filter((step) => step !== '*' && typeof step !== 'number');
    const name = first === 'values' ? below.join('.') : [first, ...below].join('.');
    if (name !== '') entry.attributes.add(name);
  }
  return [...found.values()].map(({ attributes, ...entry }) => {
    const names = [...attributes].sort();
    return { ...entry, attributes: names.filter((name) => !names.some((other) => other.startsWith(`${name}.`))) };
  });
}

function wordsOf(text: string, tokens: readonly { kind: string; range: Range }[]): Word[] {
  const lines = text.split('\n');
  return tokens.map(({ kind, range: { start, end } }) => ({
    kind,
    range: { start, end },
    text:
      start.line === end.line
        ? (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1)
        : [
            (lines[start.line - 1] ?? '').slice(start.column - 1),
            ...lines.slice(start.line, end.line - 1),
            (lines[end.line - 1] ?? '').slice(0, end.column - 1),
          ].join('\n'),
  }));
}

/** Names joined by dots that an opening parenthesis follows. */
function* calledIn(words: readonly Word[]): Generator<string> {
  let name = '';
  let dot = false;
  for (const { kind, text } of words) {
    if (kind === 'identifier' || (kind === 'keyword' && dot)) name = dot ? `${name}.${text}` : text;
    else if (text === '(' && name !== '') yield name;
    dot = text === '.' && name !== '';
    if (!dot && kind !== 'identifier') name = '';
  }
}

/** Texts of several words in the rules that yield findings. */
function messagesIn(words: readonly Word[], rules: readonly Range[]): string[] {
  const texts = words
    .filter(({ kind, range }) => kind === 'string' && rules.some((rule) => isInside(range.start, rule)))
    .map(({ text }) => (text.startsWith('`') ? text.slice(1, -1) : unquoted(text)));
  return [...new Set(texts.filter((text) => /\S\s+\S/.test(text)))];
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

const isInside = (place: Position, { start, end }: Range): boolean => !isBefore(place, start) && isBefore(place, end);
