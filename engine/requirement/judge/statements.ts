import type { Json, Resource } from '../../../core/host/boundary.ts';
import type { StatementTest } from '../requirement.ts';
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
  /** Some part of it is left until apply. */
  unknown: boolean;
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
    decided: !raw.some(isUnknown),
  };
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
    conditionKeys: Object.values((raw.Condition ?? {}) as Record<string, Json>).flatMap((entries) =>
      entries !== null && typeof entries === 'object' ? Object.keys(entries) : [],
    ),
    unknown: JSON.stringify(raw).includes('${'),
  };
}

export function matchesStatement(one: Statement, test: StatementTest): boolean {
  return (
    (test.effect === undefined || one.effect === test.effect) &&
    (test.action === undefined || acts(one, test.action)) &&
    (test.resource === undefined || one.resources.includes(test.resource)) &&
    (test.principal === undefined || (test.principal === 'anyone' ? anyone(one) : otherAccount(one))) &&
    (test.conditionKeys === undefined ||
      one.conditionKeys.some((key) => test.conditionKeys?.some((wanted) => wanted.toLowerCase() === key.toLowerCase())))
  );
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
