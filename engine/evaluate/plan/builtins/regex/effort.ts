import { type Automaton, automatonOf } from './automaton.ts';
import { meet } from './characters.ts';
import { componentsOf } from './components.ts';
import type { Parsed, Pattern } from './pattern.ts';

/** So many steps a match may take. */
const maximumSteps = 2e7;

/** A text is never longer than this, however simple the expression. */
const maximumLength = 1e6;

/**
 * How long a text may be for JavaScript's engine, which tries one way after the other, to be sure to end soon: 0 if it
 * might take exponentially long. The number of ways through a text is a polynomial unless a loop can read some text
 * in two ways; its degree is how many loops in a row can each read what the next one reads.
 */
export function longestText(parsed: Parsed): number {
  const automaton = automatonOf(parsed);
  if (!automaton) return 0;
  const loops = componentsOf(automaton.sets.keys(), (place) => automaton.follow[place] ?? []);
  if (automaton.doubled.some(([from, to]) => loops.has(from) && loops.get(from) === loops.get(to))) return 0;
  const rivals = rivalsOf(automaton, loops);
  if (!rivals) return 0;
  const chains = [...new Set(loops.values())].map((loop) => chainFrom(rivals, loop));
  const degree = Math.max(0, ...chains) + (isAnchored(parsed.pattern) ? 0 : 1);
  return Math.floor(Math.min(maximumLength, maximumSteps ** (1 / Math.max(1, degree))));
}

/** For each loop those that can read what it reads when it might also go on; nothing if one is its own rival. */
function rivalsOf(
  { sets, follow }: Automaton,
  loops: ReadonlyMap<number, number>,
): Map<number, Set<number>> | undefined {
  const size = sets.length;
  const split = (pair: number): [number, number] => [Math.floor(pair / size), pair % size];
  /** From two places at once, by a character that both read next. */
  const next = function* (pair: number) {
    const [one, other] = split(pair);
    for (const a of follow[one] ?? []) {
      for (const b of follow[other] ?? []) if (meet(sets[a] ?? [], sets[b] ?? [])) yield a * size + b;
    }
  };
  const starts = [...loops.keys()].map((place) => place * size + place);
  const components = componentsOf(starts, next);
  const together = new Set(starts.map((pair) => components.get(pair)));
  const rivals = new Map<number, Set<number>>();
  for (const [pair, component] of components) {
    const [one, other] = split(pair);
    if (one === other) continue;
    if (together.has(component)) return undefined;
    const [from, to] = [loops.get(one), loops.get(other)];
    if (from === undefined || to === undefined || from === to) continue;
    rivals.set(from, (rivals.get(from) ?? new Set()).add(to));
  }
  return rivals;
}

/** The longest row of loops from one on; loops that are each other's rivals count as one step further each. */
function chainFrom(
  rivals: ReadonlyMap<number, ReadonlySet<number>>,
  loop: number,
  before: readonly number[] = [],
): number {
  const next = [...(rivals.get(loop) ?? [])].filter((other) => !before.includes(other) && other !== loop);
  return 1 + Math.max(0, ...next.map((other) => chainFrom(rivals, other, [...before, loop])));
}

function isAnchored(pattern: Pattern): boolean {
  if (pattern.kind === 'assert') return pattern.assertion === 'start';
  if (pattern.kind === 'group') return isAnchored(pattern.body);
  if (pattern.kind === 'choice') return pattern.parts.every(isAnchored);
  return pattern.kind === 'sequence' && pattern.parts[0] !== undefined && isAnchored(pattern.parts[0]);
}
