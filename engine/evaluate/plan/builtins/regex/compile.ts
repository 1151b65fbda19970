import { beyond } from '../builtin.ts';
import { longestText } from './effort.ts';
import { javascriptOf } from './javascript.ts';
import { type Parsed, type Pattern, partsOf } from './pattern.ts';

interface Compiled {
  expression: RegExp;
  /** Beyond it, core must see to it. */
  longest: number;
  /** A group inside a repeat: JavaScript forgets what it held in an earlier round. */
  hasRepeatedGroup: boolean;
}

/** What may be kept; policies have few patterns, but they can also make them. */
const maximumKept = 1000;

/** Gives each pattern's expression for a text; core must see to what is not sure to end soon. */
export function createCompiler(
  parse: (text: string) => Parsed | undefined,
): (pattern: string, text: string) => Compiled {
  const kept = new Map<string, Compiled | undefined>();
  return (pattern, text) => {
    let found = kept.get(pattern);
    if (!found && !kept.has(pattern)) {
      if (kept.size >= maximumKept) kept.clear();
      const parsed = parse(pattern);
      found = parsed && compiled(parsed);
      kept.set(pattern, found);
    }
    return found && text.length <= found.longest ? found : beyond();
  };
}

function compiled(parsed: Parsed): Compiled | undefined {
  const { pattern, ignoresCase } = parsed;
  const longest = longestText(parsed);
  if (longest === 0 || (ignoresCase && hasWordEdge(pattern))) return undefined;
  const expression = new RegExp(javascriptOf(pattern), ignoresCase ? 'gui' : 'gu');
  return { expression, longest, hasRepeatedGroup: hasRepeatedGroup(pattern) };
}

/** With the flag `i`, JavaScript takes two more letters for ones of words than RE2. */
function hasWordEdge(pattern: Pattern): boolean {
  if (pattern.kind === 'assert') return pattern.assertion === 'wordEdge' || pattern.assertion === 'noWordEdge';
  return partsOf(pattern).some(hasWordEdge);
}

function hasRepeatedGroup(pattern: Pattern, isRepeated = false): boolean {
  if (pattern.kind === 'group' && isRepeated) return true;
  const within = isRepeated || (pattern.kind === 'repeat' && pattern.maximum > 1);
  return partsOf(pattern).some((part) => hasRepeatedGroup(part, within));
}
