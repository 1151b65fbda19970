/**
 * A restatement by what its conditions are called, without what these mean exactly, and without severity and controls. Exceptions stay.
 * Any other text stays as it is.
 */
export function inShort(restated: string): string {
  const sentence = restated.replace(ratings, '');
  let kept = '';
  let rest = sentence;
  for (let at = rest.indexOf(meaning); at >= 0; at = rest.indexOf(meaning)) {
    kept += rest.slice(0, at);
    rest = rest.slice(at + endOf(rest.slice(at)));
  }
  return kept + rest;
}

const meaning = ', that is, ';
const ratings = /(?<=\.)(?: (?:Severity [A-Z]+|Category "(?:[^"\\]|\\.)*"|Serves .*)\.)+$/;

/** Where a meaning ends: with the parentheses that it stands in, before an exception, or with its sentence. */
function endOf(text: string): number {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|`[^`]*`|[()]|, unless |\.(?= Every |$)/g)) {
    if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    const isEnd = mark === ')' ? depth < 0 : depth === 0 && /^[,.]/.test(mark);
    if (isEnd) return index;
  }
  return text.length;
}
