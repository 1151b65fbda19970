/** A rule of a Rego text as far as its head tells; offsets are those of the text. */
export interface Rule {
  name: string;
  /** From the head to the brace that opens the body. */
  head: string;
  start: number;
  /** Of the brace that opens the body; undefined: it has none. */
  body: number | undefined;
  /** Behind the rule, with all its `else`. */
  end: number;
  /** What stands between the end of one body and the brace of the next: `else = 1`. */
  elses: { start: number; body: number }[];
}

/**
 * The same text with everything that is no code as spaces: what is looked for in it stands in no string and no comment. Offsets and lines
 * stay as they are. Core parses Rego; this is for texts of other versions of the language, which core does not read.
 */
export function codeOnly(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|`[^`]*`|#[^\n]*/g, (part) =>
    part.startsWith('#') ? ' '.repeat(part.length) : `"${part.slice(1, -1).replace(/[^\n]/g, ' ')}"`,
  );
}

const named = /^[a-zA-Z_]\w*/;
const notRules = /^(package|import|default)\b/;

/** The rules of a text, in order. */
export function rulesIn(text: string): Rule[] {
  const code = codeOnly(text);
  const rules: Rule[] = [];
  for (let at = 0; at < code.length; ) {
    const start = nextStatement(code, at);
    if (start === undefined) break;
    const { body, end: headEnd } = headFrom(code, start);
    const head = code.slice(start, body ?? headEnd).trim();
    const rule: Rule = { name: named.exec(head)?.[0] ?? '', head, start, body, end: headEnd, elses: [] };
    if (body !== undefined) rule.end = closing(code, body);
    for (let next = elseAfter(code, rule.end); next !== undefined; next = elseAfter(code, rule.end)) {
      const { body: inner, end } = headFrom(code, next);
      if (inner === undefined) {
        rule.end = end;
        break;
      }
      rule.elses.push({ start: next, body: inner });
      rule.end = closing(code, inner);
    }
    if (!notRules.test(head) && rule.name !== '') rules.push(rule);
    at = rule.end;
  }
  return rules;
}

function nextStatement(code: string, from: number): number | undefined {
  const found = /\S/.exec(code.slice(from));
  return found ? from + found.index : undefined;
}

function elseAfter(code: string, from: number): number | undefined {
  const found = /^\s*(?=else\b)/.exec(code.slice(from));
  return found ? from + found[0].length : undefined;
}

/** A head ends at the brace of its body, or with its line where no bracket is open. A brace after an operator is a value. */
function headFrom(code: string, start: number): { body: number | undefined; end: number } {
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    const one = code[at] as string;
    if (one === '{' && depth === 0 && !/[=:,([{|]\s*$/.test(code.slice(start, at))) return { body: at, end: at };
    if ('([{'.includes(one)) depth++;
    else if (')]}'.includes(one)) depth--;
    else if (one === '\n' && depth === 0) return { body: undefined, end: at };
  }
  return { body: undefined, end: code.length };
}

/** Behind the brace that closes the one at an offset. */
function closing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === '{') depth++;
    else if (code[at] === '}' && --depth === 0) return at + 1;
  }
  return code.length;
}

/** The line, from 1, in which an offset is. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
