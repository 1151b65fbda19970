import type { Json, Resource } from '../../../core/host/boundary.ts';
import type { StatementTest } from '../requirement.ts';
import { all, type Truth } from './truth.ts';
import { isUnknown } from './values.ts';

/** One statement of an IAM policy document, as far as `StatementTest` asks about it: the twin of `decree.iam`. */
export interface Statement {
  effect: string;
  actions: string[];
  notActions: string[];
  resources: string[];
  /** By type: `AWS`, `Service`, `*` … */
  principals: Record<string, string[]>;
  excludesPrincipals: boolean;
  conditionKeys: string[];
}

/** The statements of a document given as JSON text or as an object; `decided`: there can be no others. */
export function statementsOf(document: Json, data: readonly Resource[]): { statements: Statement[]; decided: boolean } {
  if (document === null || document === '') return { statements: [], decided: true };
  const content = typeof document === 'string' ? parsed(document) : document;
  if (content === undefined) {
    const source =
      typeof document === 'string' ? data.find(({ address }) => document.includes(`\${${address}.`)) : undefined;
    return source && typeof source.values.json === 'string'
      ? statementsOf(source.values.json, [])
      : { statements: [], decided: false };
  }
  if (content === null || typeof content !== 'object' || Array.isArray(content))
    return { statements: [], decided: false };
  const raw = list(content.Statement ?? null);
  return {
    statements: raw
      .filter((one) => one !== null && typeof one === 'object' && !Array.isArray(one))
      .map((one) => statement(one as Record<string, Json>)),
    decided: !raw.some((one) => isUnknown(one) || hidesPart(one)),
  };
}

/** An unknown effect or condition: it may be any statement. */
function hidesPart(raw: Json): boolean {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return false;
  const conditions = raw.Condition ?? null;
  const entries = conditions !== null && typeof conditions === 'object' ? Object.values(conditions) : [conditions];
  return [raw.Effect, ...entries].some(isUnknown);
}

function statement(raw: Record<string, Json>): Statement {
  const principal = raw.Principal ?? {};
  return {
    effect: typeof raw.Effect === 'string' ? raw.Effect : '',
    actions: texts(raw.Action),
    notActions: texts(raw.NotAction),
    resources: texts(raw.Resource),
    principals:
      principal !== null && typeof principal === 'object' && !Array.isArray(principal)
        ? Object.fromEntries(Object.entries(principal).map(([type, names]) => [type, texts(names)]))
        : { '*': texts(principal) },
    excludesPrincipals: raw.NotPrincipal !== undefined,
    conditionKeys: conditionKeys(raw.Condition),
  };
}

/** An unknown condition, or an unknown part of one, stands for its own key. */
function conditionKeys(condition: Json | undefined): string[] {
  if (typeof condition === 'string') return [condition];
  if (condition === null || typeof condition !== 'object') return [];
  return Object.values(condition).flatMap((entries) =>
    typeof entries === 'string'
      ? [entries]
      : entries !== null && typeof entries === 'object'
        ? Object.keys(entries)
        : [],
  );
}

/** Does the statement do what is asked? What is asked of an unknown part is unknown, unless a known one answers it. */
export function judgeStatement(one: Statement, test: StatementTest): Truth {
  const parts: Truth[] = [];
  if (test.effect !== undefined) parts.push(part(one.effect === test.effect, [one.effect]));
  if (test.action !== undefined) parts.push(part(acts(one, test.action), [...one.actions, ...one.notActions]));
  if (test.resource !== undefined) parts.push(part(one.resources.includes(test.resource), one.resources));
  if (test.principal !== undefined)
    parts.push(
      part(test.principal === 'anyone' ? anyone(one) : otherAccount(one), Object.values(one.principals).flat()),
    );
  if (test.conditionKeys !== undefined) {
    const wanted = test.conditionKeys.map((key) => key.toLowerCase());
    parts.push(
      part(
        one.conditionKeys.some((key) => wanted.includes(key.toLowerCase())),
        one.conditionKeys,
      ),
    );
  }
  return all(parts);
}

const part = (holds: boolean, texts: readonly string[]): Truth =>
  holds ? 'holds' : texts.some(isUnknown) ? 'unknown' : 'fails';

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

const anyone = ({ principals, excludesPrincipals }: Statement): boolean =>
  excludesPrincipals ||
  [...(principals['*'] ?? []), ...(principals.AWS ?? [])].some(
    (name) => name === '*' || /^arn:aws[a-z-]*:iam::\*:root$/.test(name),
  );

const otherAccount = ({ principals }: Statement): boolean =>
  (principals.AWS ?? []).some((name) => /^\d{12}$/.test(name) || /^arn:aws[a-z-]*:(iam|sts)::\d{12}:/.test(name));

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const list = (value: Json): Json[] => (Array.isArray(value) ? value : [value]);

const texts = (value: Json | undefined): string[] =>
  value === undefined ? [] : list(value).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
