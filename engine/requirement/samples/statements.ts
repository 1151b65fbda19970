import type { Json } from '../../../core/host/boundary.ts';
import type { Condition, Path, StatementTest } from '../requirement.ts';
import type { Way } from './world.ts';

/** The ways to put a statement into the policy document at a path, for which the condition holds or fails. */
export function statementWays(path: Path, condition: Condition, want: boolean): Way[] {
  return statements(condition, want).map((statement) => (place) => {
    const document = readDocument(place.resource.values, path);
    place.set(path, JSON.stringify({ Version: '2012-10-17', Statement: [...document, statement] }));
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
    const joint = 'all' in condition === want;
    const first: Statement = Object.assign({}, ...inner.map((part) => parts(part, joint ? want : !want)[0] ?? {}));
    return joint ? [first] : inner.flatMap((part) => parts(part, want).map((way) => ({ ...first, ...way })));
  }
  if (!('statement' in condition)) return [];
  const whole = so(condition.statement);
  if (want) return [whole];
  return Object.keys(condition.statement).map((key) => ({ ...whole, ...notSo[key as keyof StatementTest] }));
}

/** A statement that passes every part of the test. */
function so({ effect, action, resource, principal, conditionKeys }: StatementTest): Statement {
  return {
    ...(effect && { Effect: effect }),
    ...(action && { Action: action }),
    ...(resource && { Resource: resource }),
    ...(principal && { Principal: { AWS: principal === 'anyone' ? '*' : 'arn:aws:iam::999999999999:root' } }),
    ...(conditionKeys && { Condition: { StringEquals: { [conditionKeys[0] ?? '']: 'value' } } }),
  };
}

/** What undoes one part of the test. */
const notSo: Record<keyof StatementTest, Statement> = {
  effect: { Effect: 'Neither' },
  action: { Action: 'other:Read' },
  resource: { Resource: 'arn:aws:other:::thing' },
  principal: { Principal: { Service: 'other.amazonaws.com' } },
  conditionKeys: { Condition: {} },
};

function readDocument(values: Record<string, Json>, path: Path): Json[] {
  const text = path.reduce<Json | undefined>(
    (value, step) => (value as Record<string | number, Json> | undefined)?.[step],
    values,
  );
  return typeof text === 'string' ? JSON.parse(text).Statement : [];
}
