import type { StatementElement, StatementTest } from '../requirement.ts';
import { expressionOf } from './regex.ts';
import type { Statement } from './statement-document.ts';
import { all, not, type Truth } from './truth.ts';
import { isPresent, isUnknown } from './values.ts';

/** Does the statement do what is asked? What is asked of an unknown part is unknown, unless a known one answers it. */
export function judgeStatement(one: Statement, test: StatementTest): Truth {
  return all(
    Object.entries(test)
      .filter(([, asked]) => asked !== undefined)
      .map(([part, asked]) => (judges[part as keyof StatementTest] as Judge<unknown>)(one, asked)),
  );
}

type Judge<T> = (statement: Statement, asked: T) => Truth;

const judges: { [Part in keyof StatementTest]-?: Judge<NonNullable<StatementTest[Part]>> } = {
  effect: ({ effect }, asked) => truth(effect === asked, [effect]),
  action: (one, asked) =>
    truth(
      [asked].flat().some((action) => acts(one, action)),
      [...one.actions, ...one.notActions],
    ),
  actionMatching: ({ actions }, pattern) => someMatches(actions, pattern),
  resource: ({ resources }, asked) =>
    truth(
      [asked].flat().some((resource) => resources.includes(resource)),
      resources,
    ),
  resourceMatching: ({ resources }, pattern) => someMatches(resources, pattern),
  principal: (one, asked) =>
    truth(principals[asked](one), [...Object.values(one.principals), ...Object.values(one.notPrincipals)].flat()),
  principalMatching: ({ principals }, pattern) => someMatches(Object.values(principals).flat(), pattern),
  conditionKeys: ({ conditions }, asked) => {
    const keys = conditions.map(({ key }) => key);
    return truth(
      keys.some((key) => among(key, asked)),
      keys,
    );
  },
  condition: ({ conditions }, { operators, key, values }) =>
    truth(
      conditions.some(
        (one) =>
          among(one.key, [key]) &&
          (!operators || among(one.operator, operators)) &&
          (!values || (one.values.length > 0 && one.values.every((value) => among(value, values)))),
      ),
      conditions.flatMap((one) => [one.operator, one.key, ...one.values]),
    ),
  has: (one, elements) => all(elements.map((element) => hasElement(one, element))),
  lacks: (one, elements) => all(elements.map((element) => not(hasElement(one, element)))),
};

const truth = (holds: boolean, texts: readonly string[]): Truth =>
  holds ? 'holds' : texts.some(isUnknown) ? 'unknown' : 'fails';

function someMatches(texts: readonly string[], pattern: string): Truth {
  const expression = expressionOf(pattern);
  if (!expression) return 'unknown';
  return truth(
    texts.some((text) => !isUnknown(text) && expression.test(text)),
    texts,
  );
}

const among = (text: string, wanted: readonly string[]): boolean =>
  wanted.some((one) => one.toLowerCase() === text.toLowerCase());

const inElement: Record<StatementElement, (one: Statement) => string[]> = {
  Sid: ({ sid }) => [sid],
  Action: ({ actions }) => actions,
  NotAction: ({ notActions }) => notActions,
  Resource: ({ resources }) => resources,
  NotResource: ({ notResources }) => notResources,
  Principal: ({ principals }) => Object.values(principals).flat(),
  NotPrincipal: ({ notPrincipals }) => Object.values(notPrincipals).flat(),
  Condition: ({ conditions }) => conditions.map(({ key }) => key),
};

function hasElement(one: Statement, element: StatementElement): Truth {
  const texts = inElement[element](one);
  if (texts.some(isPresent)) return 'holds';
  return texts.every((text) => text === '') ? 'fails' : 'unknown';
}

function acts({ actions, notActions }: Statement, wanted: string): boolean {
  if (wanted === '*') return actions.includes('*');
  if (wanted.includes('*')) return actions.some((action) => covers(action, wanted) || covers(wanted, action));
  return (
    actions.some((action) => covers(action, wanted)) ||
    (notActions.length > 0 && !notActions.some((action) => covers(action, wanted)))
  );
}

const covers = (pattern: string, action: string): boolean =>
  !isUnknown(pattern) &&
  !isUnknown(action) &&
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'i',
  ).test(action);

const principals: Record<NonNullable<StatementTest['principal']>, (one: Statement) => boolean> = {
  anyone: ({ principals, notPrincipals }) =>
    Object.keys(notPrincipals).length > 0 ||
    [...(principals['*'] ?? []), ...(principals.AWS ?? [])].some(
      (name) => name === '*' || /^arn:aws[a-z-]*:iam::\*:root$/.test(name),
    ),
  wildcard: ({ principals }) => Object.values(principals).flat().includes('*'),
  other_account: ({ principals }) =>
    (principals.AWS ?? []).some((name) => /^\d{12}$/.test(name) || /^arn:aws[a-z-]*:(iam|sts)::\d{12}:/.test(name)),
  account_root: ({ principals }) =>
    (principals.AWS ?? []).some((name) => /^(\d{12}|arn:aws[a-z-]*:iam::\d{12}:root)$/.test(name)),
  service: ({ principals }) => (principals.Service ?? []).length > 0,
  federated: ({ principals }) => (principals.Federated ?? []).length > 0,
};
