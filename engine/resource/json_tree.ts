/** A JSON value with its place in the text, counted in UTF-16 code units. */
export interface JsonNode {
  start: number;
  end: number;
  members?: Map<string, JsonMember>;
  items?: JsonNode[];
}

export interface JsonMember {
  /** Where its name begins. */
  start: number;
  /** Behind its name. */
  nameEnd: number;
  value: JsonNode;
}

const deepest = 200;

/** The places of a JSON text that is known to be right; of its outermost object, only the members that are wanted are looked into. */
export function jsonTree(text: string, wanted: (name: string) => boolean): JsonNode {
  return new Reader(text, wanted).value(0);
}

class Reader {
  readonly #text: string;
  readonly #wanted: (name: string) => boolean;
  #at = 0;

  constructor(text: string, wanted: (name: string) => boolean) {
    this.#text = text;
    this.#wanted = wanted;
  }

  value(depth: number): JsonNode {
    this.#blank();
    const start = this.#at;
    const first = this.#text[start];
    if (depth > deepest || (first !== '{' && first !== '[')) {
      this.#skip();
      return { start, end: this.#at };
    }
    this.#at++;
    const inner = first === '{' ? { members: this.#members(depth) } : { items: this.#items(depth) };
    this.#at++;
    return { start, end: this.#at, ...inner };
  }

  #members(depth: number): Map<string, JsonMember> {
    const members = new Map<string, JsonMember>();
    while (this.#next('}')) {
      const start = this.#at;
      this.#string();
      const nameEnd = this.#at;
      const name = JSON.parse(this.#text.slice(start, nameEnd)) as string;
      this.#blank();
      this.#at++;
      const isSkipped = depth === 0 && !this.#wanted(name);
      const value = this.value(isSkipped ? deepest + 1 : depth + 1);
      members.set(name, { start, nameEnd, value });
    }
    return members;
  }

  #items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    while (this.#next(']')) items.push(this.value(depth + 1));
    return items;
  }

  /** True before another member or item; false before what closes, and at the end of the text. */
  #next(close: string): boolean {
    this.#blank();
    if (this.#text[this.#at] === ',') this.#at++;
    this.#blank();
    return this.#at < this.#text.length && this.#text[this.#at] !== close;
  }

  #blank(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #string(): void {
    for (this.#at++; this.#at < this.#text.length && this.#text[this.#at] !== '"'; this.#at++)
      if (this.#text[this.#at] === '\\') this.#at++;
    this.#at++;
  }

  /** Goes behind a value without looking at what is in it. */
  #skip(): void {
    let open = 0;
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at];
      if (character === '"') this.#string();
      else if (character === '{' || character === '[') {
        open++;
        this.#at++;
      } else if (character === '}' || character === ']') {
        if (open === 0) return;
        open--;
        this.#at++;
      } else if (open === 0 && (character === ',' || /\s/.test(character ?? ''))) return;
      else {
        this.#at++;
        continue;
      }
      if (open === 0) return;
    }
  }
}
