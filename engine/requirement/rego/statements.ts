import type { StatementTest } from '../requirement.ts';
import type { Scope } from './branch.ts';
import { quote } from './names.ts';
import { regexLiteral } from './regex.ts';
import type { Writer } from './writer.ts';

/** One thing that is asked of a statement: a line that holds for it, and lines that definitely deny it. */
interface Part {
  holds: string;
  fails: string[];
}

/** The ways in which a statement does what is asked (all parts at once), or definitely does not (each part in turn). */
export function statementBranches(test: StatementTest, scope: Scope, writer: Writer, positive: boolean): string[][] {
  const parts = partsOf(test, scope, writer);
  if (!positive) return parts.map(({ fails }) => fails);
  return [parts.length > 0 ? parts.map(({ holds }) => holds) : ['true']];
}

/** The functions of `decree.iam` by the word for the principal. */
const principals: Record<NonNullable<StatementTest['principal']>, string> = {
  anyone: 'any_principal',
  wildcard: 'wildcard_principal',
  other_account: 'other_account',
  account_root: 'account_root',
  service: 'service_principal',
  federated: 'federated_principal',
};

function partsOf(test: StatementTest, { variable }: Scope, writer: Writer): Part[] {
  const { effect, action, actionMatching, resource, resourceMatching, principal, principalMatching } = test;
  const { conditionKeys, condition, has = [], lacks = [] } = test;
  const parts: Part[] = [];
  /** Denied where all that it reads is known and it is not so. */
  const add = (holds: string, reads: string): void => {
    parts.push({ holds, fails: [`value.settled_through(${reads})`, `not ${holds}`] });
  };
  const matching = (pattern: string, texts: string): void =>
    add(`iam.some_matches(${texts}, ${regexLiteral(pattern)})`, texts);
  if (effect) add(`${variable}.effect == ${quote(effect)}`, `${variable}.effect`);
  if (action) add(`iam.acts(${variable}, ${setOf(action)})`, `[${variable}.actions, ${variable}.not_actions]`);
  if (actionMatching) matching(actionMatching, `${variable}.actions`);
  if (resource) add(resourceLine(resource, variable), `${variable}.resources`);
  if (resourceMatching) matching(resourceMatching, `${variable}.resources`);
  if (principal)
    add(`iam.${principals[principal]}(${variable})`, `[${variable}.principals, ${variable}.not_principals]`);
  if (principalMatching) matching(principalMatching, `iam.element(${variable}, "Principal")`);
  if (conditionKeys) {
    const one = writer.names.variable('condition');
    add(
      `iam.has_condition(${variable}, ${setOf(conditionKeys)})`,
      `[${one}.key | some ${one} in ${variable}.conditions]`,
    );
  }
  if (condition) add(conditionLine(condition, variable), `${variable}.conditions`);
  return [
    ...parts,
    ...has.map((element) => elementPart(variable, element, 'has_element', 'lacks_element')),
    ...lacks.map((element) => elementPart(variable, element, 'lacks_element', 'has_element')),
  ];
}

const elementPart = (variable: string, element: string, asked: string, opposite: string): Part => ({
  holds: `iam.${asked}(${variable}, ${quote(element)})`,
  fails: [`iam.${opposite}(${variable}, ${quote(element)})`],
});

const resourceLine = (wanted: string | string[], variable: string): string =>
  typeof wanted === 'string'
    ? `${quote(wanted)} in ${variable}.resources`
    : `iam.names_resource(${variable}, ${setOf(wanted)})`;

function conditionLine({ operators, key, values }: NonNullable<StatementTest['condition']>, variable: string): string {
  const lower = (texts: string[]): string => setOf(texts.map((text) => text.toLowerCase()));
  const wanted = [
    ...(operators ? [`"operators": ${lower(operators)}`] : []),
    `"keys": ${lower([key])}`,
    ...(values ? [`"values": ${lower(values)}`] : []),
  ];
  return `iam.restricts(${variable}, {${wanted.join(', ')}})`;
}

const setOf = (texts: string | string[]): string => `{${[...new Set([texts].flat())].map(quote).join(', ')}}`;
