import type { Path, Range } from '../requirement.ts';
import { otherScope, type Scope } from './branch.ts';
import { lastName, nounOf, pathLiteral, quote, singular, valueAt } from './names.ts';
import type { Things } from './ranges.ts';
import type { Writer } from './writer.ts';

/** Those that refer to the resource, or all. */
export function companionThings(
  { companions, via }: { companions: string; via: Path },
  scope: Scope,
  writer: Writer,
): Things {
  const companion = writer.names.variable(nounOf(companions));
  const candidate = writer.names.variable('candidate');
  const blamed = scope.place([]);
  if (via.length === 0)
    return {
      scope: otherScope(companion, blamed),
      each: [`some ${companion} in ${inputOf(companions)}`],
      possible: `[${candidate} | some ${candidate} in ${inputOf(companions)}]`,
      complete: [],
      path: blamed,
    };
  return {
    scope: otherScope(companion, blamed),
    each: [
      `some ${companion} in ${inputOf(companions)}`,
      `tf.refers(${valueAt(`${companion}.values`, via)}, ${scope.variable})`,
    ],
    /** Written only where it is asked for. */
    get possible() {
      return writer.collection(
        `possible_${nounOf(companions)}s`,
        scope,
        `[${candidate} |\n\tsome ${candidate} in ${inputOf(companions)}\n\ttf.could_refer(${valueAt(`${candidate}.values`, via)}, ${scope.variable})\n]`,
      );
    },
    complete: [],
    path: blamed,
  };
}

/** Those that the resource refers to. */
export function referenceThings(
  { references, path }: { references: string; path: Path },
  scope: Scope,
  writer: Writer,
): Things {
  const target = writer.names.variable(nounOf(references));
  const candidate = writer.names.variable('candidate');
  const blamed = scope.place(path.map(quote));
  const link = valueAt(scope.values, path);
  /** Written only where it is asked for. */
  const targets = (): string =>
    writer.collection(
      `${nounOf(references)}s_behind`,
      scope,
      `[${candidate} |\n\tsome ${candidate} in ${inputOf(references)}\n\ttf.refers(${link}, ${candidate})\n]`,
    );
  const resolved = references.startsWith('data.') ? 'resolved_in_data' : 'resolved';
  return {
    scope: otherScope(target, blamed),
    each: [`some ${target} in ${inputOf(references)}`, `tf.refers(${link}, ${target})`],
    get possible() {
      return targets();
    },
    get complete() {
      return [`tf.${resolved}(${link}, ${targets()})`];
    },
    path: blamed,
  };
}

/** Those that name the same as the resource, themselves or in one of their blocks. */
export function alikeThings(
  { companions, within, alike }: Extract<Range, { alike: unknown }>,
  scope: Scope,
  writer: Writer,
): Things {
  const companion = writer.names.variable(nounOf(companions));
  const candidate = writer.names.variable('candidate');
  const block = within ? writer.names.variable(singular(lastName(within))) : `${candidate}.values`;
  const blamed = scope.place([]);
  const some = `some ${candidate} in ${inputOf(companions)}`;
  const inside = within && `${candidate}.values, ${pathLiteral(within.map(quote))}`;
  const found = (word: string): string =>
    setOf(candidate, [
      some,
      ...(inside ? [`some ${block} in value.list(${inside})`] : []),
      ...alike.map(
        ({ theirs, own }) => `tf.${word}(${valueAt(block, theirs)}, ${valueAt(scope.values, own)}, ${scope.variable})`,
      ),
    ]);
  const hidden = inside ? ` | ${setOf(candidate, [some, `not value.complete(${inside})`])}` : '';
  const noun = nounOf(companions);
  return {
    scope: otherScope(companion, blamed),
    /** Each is written only where it is asked for. */
    get each() {
      return [`some ${companion} in ${writer.collection(`${noun}s_alike`, scope, found('alike'))}`];
    },
    get possible() {
      return writer.collection(`possible_${noun}s`, scope, `${found('could_be_alike')}${hidden}`);
    },
    complete: [],
    path: blamed,
  };
}

const setOf = (variable: string, lines: string[]): string => `{${variable} |\n\t${lines.join('\n\t')}\n}`;

/** Where the resources of a type are in the input, or the data sources. */
const inputOf = (type: string): string => `input.${type.startsWith('data.') ? type : `resource.${type}`}`;
