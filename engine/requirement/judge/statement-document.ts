import type { Json, Resource } from '../../../core/host/boundary.ts';
import { isUnknown } from './values.ts';

/** One statement of an IAM policy document, as far as `StatementTest` asks about it: the twin of `decree.iam`. */
export interface Statement {
  sid: string;
  effect: string;
  actions: string[];
  notActions: string[];
  resources: string[];
  notResources: string[];
  /** By type: `AWS`, `Service`, `*` … */
  principals: Record<string, string[]>;
  notPrincipals: Record<string, string[]>;
  conditions: StatementCondition[];
}

/** An unknown condition, or an unknown part of one, stands for its own operator, key and value. */
export interface StatementCondition {
  operator: string;
  key: string;
  values: string[];
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
  if (!isObject(content)) return { statements: [], decided: false };
  const raw = list(content.Statement ?? null);
  return {
    statements: raw.filter(isObject).map(statement),
    decided: !raw.some((one) => isUnknown(one) || hidesPart(one)),
  };
}

/** An unknown effect or condition: it may be any statement. */
function hidesPart(raw: Json): boolean {
  if (!isObject(raw)) return false;
  return isUnknown(raw.Effect) || conditionsOf(raw.Condition).some(({ operator }) => isUnknown(operator));
}

function statement(raw: Record<string, Json>): Statement {
  return {
    sid: typeof raw.Sid === 'string' ? raw.Sid : '',
    effect: typeof raw.Effect === 'string' ? raw.Effect : '',
    actions: texts(raw.Action),
    notActions: texts(raw.NotAction),
    resources: texts(raw.Resource),
    notResources: texts(raw.NotResource),
    principals: principalsOf(raw.Principal),
    notPrincipals: principalsOf(raw.NotPrincipal),
    conditions: conditionsOf(raw.Condition),
  };
}

const principalsOf = (raw: Json = null): Record<string, string[]> =>
  raw === null || isObject(raw)
    ? Object.fromEntries(Object.entries(raw ?? {}).map(([type, names]) => [type, texts(names)]))
    : { '*': texts(raw) };

function conditionsOf(raw: Json = {}): StatementCondition[] {
  if (isUnknown(raw)) return [unknownCondition(raw as string)];
  if (!isObject(raw)) return [];
  return Object.entries(raw).flatMap(([operator, entries]) =>
    isObject(entries)
      ? Object.entries(entries).map(([key, values]) => ({ operator, key, values: texts(values) }))
      : [unknownCondition(String(entries))],
  );
}

const unknownCondition = (text: string): StatementCondition => ({ operator: text, key: text, values: [text] });

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: Json | undefined): value is Record<string, Json> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const list = (value: Json): Json[] => (Array.isArray(value) ? value : [value]);

const texts = (value: Json | undefined): string[] =>
  value === undefined || value === null
    ? []
    : list(value).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
