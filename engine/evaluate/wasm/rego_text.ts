/** A string, a separator, a bracket, or what stands between. */
const token = /"(?:[^"\\]|\\.)*"|[[\]{}(),:]|[^"[\]{}(),:]+/g;

/** The elements of an array that OPA's WebAssembly wrote, each as Rego writes it: `["a", {"k": 1}]`. */
export function elementsOf(array: string): string[] {
  const elements: string[] = [];
  let element = '';
  let depth = 0;
  for (const [part] of array.matchAll(token)) {
    if (part === ']' || part === '}' || part === ')') depth--;
    if (depth === 0 && element) elements.push(element.trim());
    if (depth === 1 && part === ',') {
      elements.push(element.trim());
      element = '';
    } else if (depth > 0) element += part;
    if (part === '[' || part === '{' || part === '(') depth++;
  }
  return elements;
}
