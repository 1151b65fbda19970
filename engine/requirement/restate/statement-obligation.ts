import type { StatementTest } from '../requirement.ts';

const principals: Record<NonNullable<StatementTest['principal']>, string> = {
  anyone: 'anyone',
  wildcard: 'the principal `*`',
  other_account: 'another account',
  account_root: 'a whole account',
  service: 'a service',
  federated: 'a federated identity',
};

/** What a statement does, completing "a statement that …". */
export function statementObligation(test: StatementTest): string {
  const { effect, action, actionMatching, resource, resourceMatching, principal, principalMatching } = test;
  const { conditionKeys, condition, has = [], lacks = [] } = test;
  return [
    effect === 'Deny' ? 'denies' : 'allows',
    action ? each(action, 'all actions') : actionMatching ? `actions like \`${actionMatching}\`` : 'something',
    resource && `on ${each(resource, 'all resources')}`,
    resourceMatching && `on resources like \`${resourceMatching}\``,
    principal && `to ${principals[principal]}`,
    principalMatching && `to principals like \`${principalMatching}\``,
    conditionKeys && `under a condition on ${each(conditionKeys)}`,
    condition && `where ${each(condition.key)} is ${condition.values ? each(condition.values) : 'tested'}`,
    has.length > 0 && `with ${has.map((element) => `\`${element}\``).join(' and ')}`,
    lacks.length > 0 && `without ${each(lacks)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The items in a list with `or`; `all` stands for the wildcard alone. */
const each = (items: string | readonly string[], all = '`*`'): string =>
  listed([items].flat().map((item) => (item === '*' ? all : `\`${item}\``)));

export const listed = (items: string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} or ${items.at(-1)}` : (items[0] ?? '');
