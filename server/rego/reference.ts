import { parseSteps, type Step } from './chain.ts';

/** What a reference leads to: the list of types, a type, or a place in a resource or data source of that type. */
export interface Reference {
  kind: 'resource' | 'data';
  type?: string;
  /** Below the resource itself, `['values', 'versioning', '*', 'enabled']`; absent as long as no resource is picked. */
  path?: Step[];
}

const depthLimit = 10;
const reference = String.raw`([A-Za-z_]\w*(?:\.\w+|\[[^\][\n]*\])*)`;

/**
 * Follows variables to `input.resource.<type>` by the shape of the text alone, so that it also works on text that does not parse. Rego that
 * does parse is followed by core, through functions too.
 */
export function resolveSteps(text: string, offset: number, steps: readonly Step[], depth = 0): Reference | undefined {
  const [head, kind, type, picked, ...path] = steps;
  if (head === 'input') {
    if (kind !== 'resource' && kind !== 'data') return undefined;
    if (type === undefined) return { kind };
    if (typeof type !== 'string' || type === '*') return undefined;
    return picked === undefined ? { kind, type } : { kind, type, path };
  }
  if (typeof head !== 'string' || depth === depthLimit) return undefined;
  const binding = findBinding(text, offset, head);
  if (!binding) return undefined;
  return resolveSteps(text, binding.offset, [...binding.steps, ...steps.slice(1)], depth + 1);
}

/** Where a variable gets its value: the nearest place before, else the first after, in the same rule. */
function findBinding(text: string, offset: number, variable: string): { offset: number; steps: Step[] } | undefined {
  const { start, end } = ruleAround(text, offset);
  const rule = text.slice(start, end);
  const patterns: [RegExp, elementsOf: boolean][] = [
    [new RegExp(String.raw`\b(?:some|every)\s+(?:\w+\s*,\s*)?${variable}\s+in\s+${reference}`, 'g'), true],
    [new RegExp(String.raw`(?<![\w.])${variable}\s*:?=\s*${reference}(?!\s*\()`, 'g'), false],
  ];
  const bindings = patterns
    .flatMap(([pattern, elementsOf]) =>
      [...rule.matchAll(pattern)].map((found) => ({
        offset: start + found.index,
        steps: [...parseSteps(found[1] ?? ''), ...(elementsOf ? ['*'] : [])],
      })),
    )
    .sort((a, b) => a.offset - b.offset);
  return bindings.findLast((binding) => binding.offset < offset) ?? bindings[0];
}

/** A rule begins with a name at the start of a line and goes on to the next one. */
function ruleAround(text: string, offset: number): { start: number; end: number } {
  const starts = [...text.matchAll(/^[A-Za-z_]/gm)].map(({ index }) => index);
  return {
    start: starts.findLast((start) => start <= offset) ?? 0,
    end: starts.find((start) => start > offset) ?? text.length,
  };
}
