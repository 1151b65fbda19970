import { isBlock, type Schemas } from '../../knowledge/schema/index.ts';
import { isEqual } from '../evaluate/equal.ts';
import { blockLines, expressionText } from '../report/hcl.ts';
import type { Resource, ResourceSource } from '../resource/document.ts';
import { type Blanks, isBlank, type Suggest } from './blanks.ts';
import { Body, type Path } from './body.ts';
import { type Outcome, refuse, together } from './edit.ts';
import type { Lines } from './lines.ts';

type Values = Readonly<Record<string, unknown>>;

/** A resource, the text that it is written in, and what fills in what the user has to choose. */
export interface Target {
  resource: Resource;
  source: ResourceSource;
  lines: Lines;
  schemas: Schemas;
  blanks: Blanks;
  suggest: Suggest;
}

/**
 * Makes a body have what is wanted, with the least change. What somebody has chosen already stays, unless there is nothing else that differs.
 */
export function merge(target: Target, path: Path, wanted: Values): Outcome {
  const certain = new Merge(target, false).body(path, wanted);
  if ('reason' in certain || certain.edits.length > 0) return certain;
  return new Merge(target, true).body(path, wanted);
}

/** Makes one value what is wanted, with the blocks that lead to it. */
export function setValue(target: Target, path: Path, value: unknown): Outcome {
  let depth = path.length - 1;
  while (
    depth > 0 &&
    (typeof path[depth] === 'number' || !isBody(valueAt(target.resource.values, path.slice(0, depth))))
  )
    depth--;
  const rest = path.slice(depth);
  if (rest.some((step) => typeof step === 'number' && step > 0)) return refuse('there are too few blocks of the kind');
  return merge(target, path.slice(0, depth), nested(rest, value) as Values);
}

function nested([step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  return typeof step === 'number' ? [nested(rest, value)] : { [step]: nested(rest, value) };
}

class Merge {
  readonly #target: Target;
  /** True: what somebody chose gives way to what is left to choose. */
  readonly #replacesChosen: boolean;

  constructor(target: Target, replacesChosen: boolean) {
    this.#target = target;
    this.#replacesChosen = replacesChosen;
  }

  body(path: Path, wanted: Values): Outcome {
    const values = valueAt(this.#target.resource.values, path);
    if (!isBody(values)) return refuse('the block that it belongs to is not there');
    if (!isInBlocks(this.#target, path)) return this.#object(path, values, wanted);
    const attributes = new Map<string, string>();
    const blocks: string[][] = [];
    const outcomes: Outcome[] = [];
    for (const [name, want] of Object.entries(wanted)) {
      const at = [...path, name];
      const own = Object.hasOwn(values, name) ? values[name] : undefined;
      const asBlocks = blocksOf(this.#target, at, want);
      if (asBlocks === undefined) {
        if (own === undefined) attributes.set(name, this.#text(at, want));
        else outcomes.push(this.#attribute(at, own, want));
      } else if (Array.isArray(own) && own.length > 0)
        outcomes.push(...asBlocks.map((block, index) => this.body([...at, index], block)));
      else blocks.push(...asBlocks.map((block, index) => this.#block(at, index, block)));
    }
    if (attributes.size + blocks.length > 0) {
      const { source, lines, blanks } = this.#target;
      outcomes.push(new Body(source, lines, path).add({ attributes, blocks }, blanks));
    }
    return together(outcomes);
  }

  #attribute(path: Path, own: unknown, want: unknown): Outcome {
    if (isEqual(own, want) || (isBlank(want) && !this.#replacesChosen)) return { edits: [] };
    if (isBody(own) && isBody(want)) return this.#object(path, own, want);
    const { source, lines } = this.#target;
    const range = source.paths[path.join('/')];
    if (!range) return refuse('the value that is to change is not written out here');
    const written = lines.slice(range);
    const before = typeof path.at(-1) === 'number' ? '' : (assigned.exec(written)?.[0] ?? undefined);
    if (before === undefined || before.includes('\n'))
      return refuse('the value that is to change is not written out here');
    const start = { line: range.start.line, column: range.start.column + before.length };
    const text = this.#target.blanks.unmark(this.#text(path, want));
    return { edits: [{ file: source.file, range: { start, end: range.end }, text }] };
  }

  /** An object that is a value: what it lacks goes before its first item, where no comma can be in the way. */
  #object(path: Path, own: Values, wanted: Values): Outcome {
    const { source, lines, blanks } = this.#target;
    const outcomes = Object.entries(wanted).map(([key, want]): Outcome => {
      if (Object.hasOwn(own, key)) return this.#attribute([...path, key], own[key], want);
      const items = Object.keys(own).flatMap((name) => source.paths[[...path, name].join('/')] ?? []);
      const [first] = items.sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
      if (!first) return refuse('the value that is to change is not written out here');
      const isAlone = lines.before(first.start).trim() === '';
      const between = isAlone ? lines.newline + lines.before(first.start) : ', ';
      const item = expressionText({ [key]: this.#marked([...path, key], want) }).slice(2, -2);
      const range = { start: first.start, end: first.start };
      return { edits: [{ file: source.file, range, text: blanks.unmark(item + between) }] };
    });
    return together(outcomes);
  }

  #block(path: Path, index: number, block: Values): string[] {
    return blockLines(String(path.at(-1)), this.#marked([...path, index], block) as Values);
  }

  #text(path: Path, value: unknown): string {
    return expressionText(this.#marked(path, value));
  }

  #marked(path: Path, value: unknown): unknown {
    return this.#target.blanks.mark(value, path, this.#target.suggest);
  }
}

const assigned = /^(?:"(?:[^"\\]|\\.)*"|[\w-]+)\s*(?:=(?!=)|:)\s*/;

function isBody(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for the body of a resource or of a nested block, false inside of a value. */
function isInBlocks({ resource, schemas }: Target, path: Path): boolean {
  if (path.length === 0) return true;
  const found = schemas.attributeAt(resource.type, path);
  return found ? isBlock(found) : typeof path.at(-1) === 'number';
}

/** The bodies of nested blocks, where this is how the value is written. */
function blocksOf({ resource, schemas }: Target, path: Path, want: unknown): Values[] | undefined {
  if (!Array.isArray(want) || want.length === 0 || !want.every(isBody)) return undefined;
  const found = schemas.attributeAt(resource.type, path);
  return found && !isBlock(found) ? undefined : want;
}

function valueAt(values: unknown, path: Path): unknown {
  let at: unknown = values;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}
