import type { Condition, Path } from '../requirement.ts';
import { obligation } from '../restate/obligation.ts';
import { type Branch, dropUnusedIndexes, elementScope, otherScope, type Scope } from './branch.ts';
import { lastName, nounOf, pathLiteral, quote, reference, singular } from './names.ts';
import { shortName } from './short-name.ts';
import type { Writer } from './writer.ts';

type Quantified = Extract<Condition, { quantifier: unknown }>;

/** How the condition on one thing is written: `conditions.ts`, which writes quantified ones by this file. */
export interface Polarities {
  holds(condition: Condition, scope: Scope, writer: Writer): Branch[];
  fails(condition: Condition, scope: Scope, writer: Writer): Branch[];
}

/** What a range gives to the rule: how to stand on one of its things, and how to speak of all of them. */
interface Things {
  scope: Scope;
  /** Lines that bind the scope's variable to each thing that is definitely in the range. */
  each: string[];
  /** Rego of an array that holds all that may be in the range. */
  possible: string;
  /** Lines that are true only if nothing more can be in the range. */
  complete: string[];
  /** Steps from the flagged resource to the whole range, to blame when there is none. */
  path: string[];
}

/** The ways in which a quantified condition definitely holds (`positive`) or definitely fails. */
export function quantified(
  condition: Quantified,
  scope: Scope,
  writer: Writer,
  positive: boolean,
  { holds, fails }: Polarities,
): Branch[] {
  const { quantifier, satisfies } = condition;
  const says = obligation(condition);
  const things = thingsOf(condition, scope, writer);
  /** Some thing definitely (does not) satisfy. */
  const someThing = (good: boolean): Branch[] =>
    (good ? holds : fails)(satisfies, things.scope, writer).map((branch) => ({
      lines: [...things.each, ...branch.lines],
      path: branch.path,
      says: branch.says,
    }));
  /** No thing can (fail to) satisfy. */
  const noThing = (good: boolean): Branch[] => {
    const body = writer.joined(
      `${good ? 'not_' : ''}${shortName(satisfies)}`,
      things.scope,
      (good ? fails : holds)(satisfies, things.scope, writer),
    );
    return [
      {
        lines: [
          ...things.complete,
          `every ${things.scope.variable} in ${things.possible} {\n\t\t${dropUnusedIndexes(body).join('\n\t\t')}\n\t}`,
        ],
        path: things.path,
        says,
      },
    ];
  };
  if (quantifier === 'some') return positive ? someThing(true) : noThing(true);
  if (quantifier === 'every')
    return positive ? noThing(false) : someThing(false).map((branch) => ({ ...branch, says }));
  if (quantifier === 'none') return positive ? noThing(true) : someThing(true).map((branch) => ({ ...branch, says }));
  return [counted(condition, things, writer, positive, { holds, fails })];
}

function counted(
  condition: Quantified,
  things: Things,
  writer: Writer,
  positive: boolean,
  { holds, fails }: Polarities,
): Branch {
  const { quantifier, satisfies } = condition;
  const atLeast = typeof quantifier === 'object' && 'atLeast' in quantifier;
  const bound = typeof quantifier === 'object' ? ('atLeast' in quantifier ? quantifier.atLeast : quantifier.atMost) : 0;
  /** Enough things definitely satisfy, or too few possibly do. */
  const definite = atLeast === positive;
  const word = shortName(satisfies);
  const variable = things.scope.variable;
  const call = definite
    ? writer.helper(word, things.scope, holds(satisfies, things.scope, writer))
    : `not ${writer.helper(`not_${word}`, things.scope, fails(satisfies, things.scope, writer))}`;
  const members = definite ? dropUnusedIndexes(things.each).join('; ') : `some ${variable} in ${things.possible}`;
  const comparison = atLeast ? (positive ? '>=' : '<') : positive ? '<=' : '>';
  return {
    lines: [...(definite ? [] : things.complete), `count([1 | ${members}; ${call}]) ${comparison} ${bound}`],
    path: things.path,
    says: obligation(condition),
  };
}

function thingsOf({ over }: Quantified, scope: Scope, writer: Writer): Things {
  if ('elements' in over) {
    if ('at' in over) return jsonThings(over, scope, writer);
    return (over.as === 'entries' ? entryThings : elementThings)(over.elements, scope, writer);
  }
  if ('statements' in over) return statementThings(over.statements, scope, writer);
  return 'companions' in over ? companionThings(over, scope, writer) : referenceThings(over, scope, writer);
}

function elementThings(path: Path, scope: Scope, writer: Writer): Things {
  const element = writer.names.variable(singular(lastName(path)));
  const index = writer.names.variable('i');
  const steps = path.map(quote);
  return {
    scope: elementScope(element, scope, [...steps, index]),
    each: [`some ${index}, ${element} in ${reference(scope.values, path)}`],
    possible: `value.list(${scope.values}, ${pathLiteral(steps)})`,
    complete: [`value.complete(${scope.values}, ${pathLiteral(steps)})`],
    path: scope.place(steps),
  };
}

function entryThings(path: Path, scope: Scope, writer: Writer): Things {
  const entry = writer.names.variable('entry');
  const steps = path.map(quote);
  const entries = `value.entries(${scope.values}, ${pathLiteral(steps)})`;
  /** The first step inside is `key` or `value`, which is no step of the resource. */
  const place = (inner: string[]): string[] => scope.place([...steps, `${entry}.key`, ...inner.slice(1)]);
  return {
    scope: { variable: entry, values: entry, place },
    each: [`some ${entry} in ${entries}`],
    possible: entries,
    complete: [`value.complete(${scope.values}, ${pathLiteral(steps)})`],
    path: scope.place(steps),
  };
}

/** What is wrong in the JSON is to blame on the attribute that holds it. */
function jsonThings({ elements, at }: { elements: Path; at: Path }, scope: Scope, writer: Writer): Things {
  const element = writer.names.variable(singular(lastName(at.length > 0 ? at : elements)));
  const steps = elements.map(quote);
  const blamed = scope.place(steps);
  const json = `value.parsed(${valueAt(scope.values, elements)})`;
  const inside = pathLiteral(at.map(quote));
  return {
    scope: { variable: element, values: element, place: () => blamed },
    each: [`some ${element} in value.list(${json}, ${inside})`],
    possible: `value.list(${json}, ${inside})`,
    complete: [`value.complete(${json}, ${inside})`],
    path: blamed,
  };
}

function statementThings(path: Path, scope: Scope, writer: Writer): Things {
  const statement = writer.names.variable('statement');
  const blamed = scope.place(path.map(quote));
  const document = valueAt(scope.values, path);
  return {
    scope: { variable: statement, values: statement, place: () => blamed },
    each: [`some ${statement} in iam.statements(${document})`],
    possible: `iam.statements(${document})`,
    complete: [`not iam.undecided(${document})`],
    path: blamed,
  };
}

function companionThings({ companions, via }: { companions: string; via: Path }, scope: Scope, writer: Writer): Things {
  const companion = writer.names.variable(nounOf(companions));
  const candidate = writer.names.variable('candidate');
  const blamed = scope.place([]);
  if (via.length === 0)
    return {
      scope: otherScope(companion, blamed),
      each: [`some ${companion} in input.resource.${companions}`],
      possible: `[${candidate} | some ${candidate} in input.resource.${companions}]`,
      complete: [],
      path: blamed,
    };
  return {
    scope: otherScope(companion, blamed),
    each: [
      `some ${companion} in input.resource.${companions}`,
      `tf.refers(${valueAt(`${companion}.values`, via)}, ${scope.variable})`,
    ],
    /** Written only where it is asked for. */
    get possible() {
      return writer.collection(
        `possible_${nounOf(companions)}s`,
        scope,
        `[${candidate} |\n\tsome ${candidate} in input.resource.${companions}\n\ttf.could_refer(${valueAt(`${candidate}.values`, via)}, ${scope.variable})\n]`,
      );
    },
    complete: [],
    path: blamed,
  };
}

function referenceThings(
  { references, path }: { references: string; path: Path },
  scope: Scope,
  writer: Writer,
): Things {
  const target = writer.names.variable(nounOf(references));
  const candidate = writer.names.variable('candidate');
  const blamed = scope.place(path.map(quote));
  const link = valueAt(scope.values, path);
  const targets = writer.collection(
    `${nounOf(references)}s_behind`,
    scope,
    `[${candidate} |\n\tsome ${candidate} in input.resource.${references}\n\ttf.refers(${link}, ${candidate})\n]`,
  );
  return {
    scope: otherScope(target, blamed),
    each: [`some ${target} in input.resource.${references}`, `tf.refers(${link}, ${target})`],
    possible: targets,
    complete: [`tf.resolved(${link}, ${targets})`],
    path: blamed,
  };
}

const valueAt = (values: string, path: Path): string => `value.at(${values}, ${pathLiteral(path.map(quote))}, null)`;
