import type { Path, Range } from '../requirement.ts';
import { elementScope, type Scope } from './branch.ts';
import { lastName, pathLiteral, quote, reference, singular, valueAt } from './names.ts';
import { alikeThings, companionThings, referenceThings } from './resource-ranges.ts';
import type { Writer } from './writer.ts';

/** What a range gives to the rule: how to stand on one of its things, and how to speak of all of them. */
export interface Things {
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

/** The Rego of what a range ranges over. */
export function thingsOf(over: Range, scope: Scope, writer: Writer): Things {
  if ('elements' in over) {
    if ('at' in over) return jsonThings(over, scope, writer);
    return (over.as === 'entries' ? entryThings : elementThings)(over.elements, scope, writer);
  }
  if ('statements' in over) return statementThings(over.statements, scope, writer);
  if ('alike' in over) return alikeThings(over, scope, writer);
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
