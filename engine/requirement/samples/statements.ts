import type { Json } from '../../../core/host/boundary.ts';
import { json } from '../judge/values.ts';
import type { Condition, Path, StatementElement, StatementTest } from '../requirement.ts';
import { failing, passing } from './values.ts';
import type { Way } from './world.ts';

/** The ways to put a statement into the policy document at a path, for which the condition holds or fails. */
export function statementWays(path: Path, condition: Condition, want: boolean): Way[] {
  return statements(condition, want).map((statement) => (place) => {
    const Statement = [...written(place.get(path)), statement];
    place.set(path, JSON.stringify({ Version: '2012-10-17', Statement }));
  });
}

type Statement = Record<string, Json>;

const harmless: Statement = {
  Effect: 'Allow',
  Action: 'other:Read',
  Resource: 'arn:aws:other:::thing',
  Principal: { Service: 'other.amazonaws.com' },
};

/** Statements for which a condition on one statement holds or fails: parts are laid over a harmless one. */
function statements(condition: Condition, want: boolean): Statement[] {
  return parts(condition, want).map((part) => ({ ...harmless, ...part }));
}

function parts(condition: Condition, want: boolean): Statement[] {
  if ('named' in condition) return parts(condition.means, want);
  if ('not' in condition) return parts(condition.not, !want);
  if ('all' in condition || 'any' in condition) {
    const inner = 'all' in condition ? condition.all : condition.any;
    return 'all' in condition === want ? allOf(inner, want) : oneOf(inner, want);
  }
  if (!('statement' in condition)) return [];
  const { statement } = condition;
  const whole = given(statement).reduce<Statement>((made, [part, asked]) => merged(made, examples[part].so(asked)), {});
  if (want)
    return [
      whole,
      ...given(statement).flatMap(([part, asked]) => {
        const example: Example<never> = examples[part];
        return (example.alsoSo?.(asked) ?? []).map((other) => ({ ...whole, ...other }));
      }),
    ];
  return given(statement).flatMap(([part, asked]) =>
    examples[part].notSo(asked).map((other) => ({ ...whole, ...other })),
  );
}

/** All parts so: in their first way, and each in each of its other ways. */
function allOf(inner: Condition[], want: boolean): Statement[] {
  const options = inner.map((part) => parts(part, want));
  const first: Statement = Object.assign({}, ...options.map(([option]) => option));
  return [first, ...options.flatMap(([, ...others]) => others.map((other) => ({ ...first, ...other })))];
}

/** One part so, the others not: each in turn. */
function oneOf(inner: Condition[], want: boolean): Statement[] {
  return inner.flatMap((part) => {
    const rest = inner.filter((other) => other !== part).map((other) => parts(other, !want)[0]);
    return parts(part, want).map((way): Statement => Object.assign({}, ...rest, way));
  });
}

/** How one part of a test is passed, the other ways to pass it, and the ways to fail it. */
interface Example<T> {
  so(asked: T): Statement;
  alsoSo?(asked: T): Statement[];
  notSo(asked: T): Statement[];
}

const named = (element: string, harmlessValue: Json): Example<string | string[]> => ({
  so: (asked) => ({ [element]: asked }),
  notSo: () => [{ [element]: harmlessValue }],
});
const matching = (element: string, value: (text: string) => Json): Example<string> => {
  const made = (texts: readonly unknown[]): Statement[] => texts.map((text) => ({ [element]: value(String(text)) }));
  return {
    so: (pattern) => made(passing({ matches: pattern }))[0] ?? {},
    alsoSo: (pattern) => made(passing({ matches: pattern })).slice(1),
    notSo: (pattern) => made(failing({ matches: pattern })),
  };
};

const principals: Record<NonNullable<StatementTest['principal']>, Json> = {
  anyone: { AWS: '*' },
  wildcard: '*',
  other_account: { AWS: 'arn:aws:iam::999999999999:role/reader' },
  account_root: { AWS: 'arn:aws:iam::999999999999:root' },
  service: { Service: 'other.amazonaws.com' },
  federated: { Federated: 'cognito-identity.amazonaws.com' },
};

const some: Record<StatementElement, Json> = {
  Sid: 'Named',
  Action: 'other:Read',
  NotAction: 'other:Write',
  Resource: 'arn:aws:other:::thing',
  NotResource: 'arn:aws:other:::secret',
  Principal: { Service: 'other.amazonaws.com' },
  NotPrincipal: { AWS: 'arn:aws:iam::999999999999:root' },
  Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
};
const none: Record<StatementElement, Json> = {
  Sid: '',
  Action: [],
  NotAction: [],
  Resource: [],
  NotResource: [],
  Principal: {},
  NotPrincipal: {},
  Condition: {},
};

const conditionOn = (key = ''): Statement => ({ Condition: { StringEquals: { [key]: 'value' } } });

const examples = {
  effect: { so: (asked) => ({ Effect: asked }), notSo: () => [{ Effect: 'Neither' }] },
  action: named('Action', 'other:Read'),
  actionMatching: matching('Action', (text) => text),
  resource: named('Resource', 'arn:aws:other:::thing'),
  resourceMatching: matching('Resource', (text) => text),
  principal: {
    so: (asked) => ({ Principal: principals[asked] }),
    notSo: () => [{ Principal: { CanonicalUser: 'other' } }],
  },
  principalMatching: matching('Principal', (text) => ({ Service: text })),
  conditionKeys: {
    so: ([key]) => conditionOn(key),
    alsoSo: ([, ...others]) => others.map(conditionOn),
    notSo: () => [{ Condition: {} }],
  },
  condition: {
    so: ({ operators, key, values }) => ({
      Condition: { [operators?.[0] ?? 'StringEquals']: { [key]: values ?? 'value' } },
    }),
    notSo: ({ operators, key, values }) => [
      { Condition: {} },
      ...(operators ? [{ Condition: { Other: { [key]: values ?? 'value' } } }] : []),
      ...(values ? [{ Condition: { [operators?.[0] ?? 'StringEquals']: { [key]: [...values, 'other'] } } }] : []),
    ],
  },
  has: {
    so: (elements) => Object.fromEntries(elements.map((element) => [element, some[element]])),
    notSo: (elements) => elements.map((element) => ({ [element]: none[element] })),
  },
  lacks: {
    so: (elements) => Object.fromEntries(elements.map((element) => [element, none[element]])),
    notSo: (elements) => elements.map((element) => ({ [element]: some[element] })),
  },
} satisfies { [Part in keyof StatementTest]-?: Example<NonNullable<StatementTest[Part]>> };

type Part = keyof StatementTest;

const given = (test: StatementTest): [Part, never][] =>
  (Object.entries(test) as [Part, never][]).filter(([, asked]) => asked !== undefined);

/** Both at once: what an element has from one beside what it has from the other. */
function merged(one: Statement, other: Statement): Statement {
  const both = Object.entries(other).map(([element, added]): [string, Json] => {
    const had = one[element];
    if (had === undefined) return [element, added];
    return [element, isPlain(had) && isPlain(added) ? { ...had, ...added } : [had, added].flat()];
  });
  return { ...one, ...Object.fromEntries(both) };
}

const isPlain = (value: Json): value is Record<string, Json> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The statements that are written already; none where something else is. */
function written(document: Json): Json[] {
  const content = json(document, []);
  return isPlain(content) && Array.isArray(content.Statement) ? content.Statement : [];
}
