import fc from 'fast-check';

/** The rules of a policy, and documents for it. */
export interface FuzzCase {
  rules: string;
  inputs: unknown[];
}

const names = ['a', 'b', 'c', 'list', 'name', 'type'];
const texts = ['', 'a', 'b', 'abc', 'aws_s3_bucket.a', '10.0.0.0/8', 'é', '💥', '${var.x}', 'true', '1'];

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(0.5, 1.5, -2.25, 100),
  fc.constantFrom(...texts),
);

const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('document'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie('document'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** An `input` that has each name, so that references often lead somewhere. */
const input = fc.record(Object.fromEntries(names.map((name) => [name, document])), { noNullPrototype: true });

/** What a piece of Rego may refer to: variables that have a value where it stands, and rules that stand before it. */
interface Scope {
  variables: readonly string[];
  rules: readonly Rule[];
  depth: number;
}

interface Rule {
  name: string;
  kind: 'value' | 'set' | 'object' | 'function';
}

const unary = [
  'count',
  'sum',
  'max',
  'min',
  'sort',
  'is_string',
  'is_array',
  'type_name',
  'json.marshal',
  'to_number',
  'lower',
  'object.keys',
  'abs',
  'trim_space',
  'array.reverse',
];
const binary = [
  'concat',
  'contains',
  'startswith',
  'split',
  'trim',
  'indexof',
  'array.concat',
  'object.union',
  'object.remove',
  'sprintf',
  'regex.match',
  'format_int',
  'strings.any_prefix_match',
  'numbers.range',
];
const operators = ['+', '-', '*', '/', '%', '&', '|', '==', '!=', '<', '<=', '>', '>='];

/** Rego from choices that are drawn one after the other: fast-check shrinks the list of choices. */
class Writer {
  readonly #choices: readonly number[];
  #at = 0;
  #fresh = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  policy(): string {
    const rules: Rule[] = [];
    // What went through `any_of` may be of any type to OPA's checker, which would refuse most policies otherwise.
    const parts = ['any_of(x) := x'];
    const count = 1 + this.#draw(5);
    for (let index = 0; index < count; index++) {
      const rule: Rule = { name: `r${index}`, kind: this.#pick(['value', 'set', 'object', 'function', 'value']) };
      parts.push(this.#rule(rule, { variables: [], rules, depth: 0 }));
      if (this.#draw(3) === 0) parts.push(this.#rule(rule, { variables: [], rules, depth: 0 }));
      rules.push(rule);
    }
    return `${parts.join('\n\n')}\n`;
  }

  #rule({ name, kind }: Rule, scope: Scope): string {
    const variables = kind === 'function' ? ['x', 'y'] : [];
    const { lines, inner } = this.#body({ ...scope, variables });
    const body = ` if {\n${lines.map((line) => `\t${line}`).join('\n')}\n}`;
    const value = this.#term(inner);
    if (kind === 'set') return `${name} contains ${value}${body}`;
    if (kind === 'object') return `${name}[${this.#term(inner)}] := ${value}${body}`;
    if (kind === 'function') return `${name}(x, y) := ${value}${body}`;
    const otherwise = this.#draw(3) === 0 ? ` else := ${this.#constant()}` : '';
    return `${name} := ${value}${body}${otherwise}`;
  }

  #body(scope: Scope): { lines: string[]; inner: Scope } {
    const lines: string[] = [];
    let inner = scope;
    const count = 1 + this.#draw(3);
    for (let index = 0; index < count; index++) {
      const [line, variables] = this.#expression(inner);
      lines.push(line);
      inner = { ...inner, variables: [...inner.variables, ...variables] };
    }
    // OPA refuses a variable that nothing uses.
    lines.push(`any_of([${inner.variables}]) != null`);
    return { lines, inner };
  }

  #expression(scope: Scope): [line: string, variables: string[]] {
    switch (this.#draw(9)) {
      case 0: {
        const variable = this.#variable();
        return [`some ${variable} in ${this.#any(scope)}`, [variable]];
      }
      case 1: {
        const [key, value] = [this.#variable(), this.#variable()];
        return [`some ${key}, ${value} in ${this.#any(scope)}`, [key, value]];
      }
      case 2: {
        const variable = this.#variable();
        return [`${variable} := ${this.#any(scope)}`, [variable]];
      }
      case 3:
        return [`not ${this.#any(scope)}`, []];
      case 4:
        return [`${this.#term(scope)} in ${this.#any(scope)}`, []];
      case 5: {
        const variable = this.#variable();
        const inner = { ...scope, variables: [...scope.variables, variable], depth: scope.depth + 1 };
        return [
          `every ${variable} in ${this.#any(scope)} { any_of([${variable}, ${this.#term(inner)}]) != ${this.#constant()} }`,
          [],
        ];
      }
      case 6:
        return [`${this.#any(scope)} with input.${this.#pick(names)} as ${this.#any(scope)}`, []];
      default:
        return [`${this.#any(scope)} ${this.#pick(operators)} ${this.#any(scope)}`, []];
    }
  }

  #any(scope: Scope): string {
    return `any_of(${this.#term(scope)})`;
  }

  #term(scope: Scope): string {
    const deeper = { ...scope, depth: scope.depth + 1 };
    switch (scope.depth > 2 ? this.#draw(4) : this.#draw(14)) {
      case 0:
        return this.#constant();
      case 1:
        return scope.variables.length > 0 ? this.#pick(scope.variables) : this.#reference();
      case 2:
      case 3:
        return this.#reference();
      case 4:
        return `${this.#pick(unary)}(${this.#any(deeper)})`;
      case 5:
        return `${this.#pick(binary)}(${this.#any(deeper)}, ${this.#any(deeper)})`;
      case 6:
        return `(${this.#any(deeper)} ${this.#pick(operators)} ${this.#any(deeper)})`;
      case 7:
        return this.#comprehension(deeper);
      case 8:
        return `[${this.#term(deeper)}, ${this.#term(deeper)}]`;
      case 9:
        return `{${this.#term(deeper)}, ${this.#term(deeper)}}`;
      case 10:
        return `{${JSON.stringify(this.#pick(names))}: ${this.#term(deeper)}}`;
      case 11:
        return scope.variables.length > 0 ? `${this.#pick(scope.variables)}.${this.#pick(names)}` : this.#reference();
      default:
        return this.#ruleTerm(scope, deeper);
    }
  }

  #ruleTerm(scope: Scope, deeper: Scope): string {
    if (scope.rules.length === 0) return this.#reference();
    const { name, kind } = this.#pick(scope.rules);
    if (kind === 'function') return `${name}(${this.#term(deeper)}, ${this.#term(deeper)})`;
    return kind === 'value' || this.#draw(2) === 0 ? name : `${name}[${this.#any(deeper)}]`;
  }

  #comprehension(scope: Scope): string {
    const { lines, inner } = this.#body(scope);
    const body = lines.join('; ');
    const head = this.#term(inner);
    const forms = [`[${head} | ${body}]`, `{${head} | ${body}}`, `{${this.#term(inner)}: ${head} | ${body}}`];
    return this.#pick(forms);
  }

  #reference(): string {
    const steps = Array.from({ length: 1 + this.#draw(2) }, (_, index) => {
      return index > 0 && this.#draw(3) === 0 ? `[${this.#draw(3)}]` : `.${this.#pick(names)}`;
    });
    return `input${steps.join('')}`;
  }

  #constant(): string {
    return this.#pick([
      'null',
      'true',
      'false',
      '0',
      '1',
      '2.5',
      '[]',
      '{}',
      'set()',
      '{1, "a"}',
      ...texts.map((text) => JSON.stringify(text)),
    ]);
  }

  #variable(): string {
    return `v${this.#fresh++}`;
  }

  #pick<T>(options: readonly T[]): T {
    return options[this.#draw(options.length)] as T;
  }

  #draw(below: number): number {
    return (this.#choices[this.#at++] ?? 0) % below;
  }
}

/** Random policies, which OPA may still refuse, each with random documents. */
export function fuzzCases({ policies, documents }: { policies: number; documents: number }): fc.Arbitrary<FuzzCase[]> {
  const rules = fc
    .array(fc.nat(1000), { minLength: 20, maxLength: 160, size: 'max' })
    .map((choices) => new Writer(choices).policy());
  const inputs = fc.array(input, exactly(documents));
  return fc.array(fc.record({ rules, inputs }), exactly(policies));
}

const exactly = (length: number): fc.ArrayConstraints => ({ minLength: length, maxLength: length, size: 'max' });
