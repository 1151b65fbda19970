import type { Diagnostic } from '../../core/host/boundary.ts';
import type { NameTable } from '../rego/names.ts';
import type { Outlined } from '../rego/outlines.ts';
import type { RegoIndex } from '../rego/rego_index.ts';

const findingRule = /^(deny|violation|warn)(_\w+)?$/;
/** Rules that somebody asks for by name: tests, and what Conftest reads beside findings. */
const askedFor = /^(deny|violation|warn|exception|(todo_)?test)(_|$)/;

/** Rules of policies that neither their findings nor anything else in the workspace needs. */
export async function unusedRules(
  rego: RegoIndex,
  uris: readonly string[],
  nameOf: (uri: string) => string,
): Promise<Diagnostic[]> {
  const names = await rego.names();
  const policies = names.outlined.filter(
    ({ uri, outline }) => uris.includes(uri) && !outline.partial && isPolicy(names, outline),
  );
  return policies.flatMap((one) => unusedIn(names, one, nameOf(one.uri)));
}

function isPolicy(names: NameTable, { package: name = '' }: Outlined['outline']): boolean {
  const parts = names.packagesAt(['data', ...name.split('.')]);
  return parts.some(({ outline }) => outline.rules.some((rule) => findingRule.test(rule.name)));
}

function unusedIn(names: NameTable, { outline }: Outlined, file: string): Diagnostic[] {
  const path = ['data', ...(outline.package ?? '').split('.')];
  const rules = new Map(outline.rules.toReversed().map((rule) => [rule.name, rule]));
  return [...rules.values()]
    .filter(({ name }) => !askedFor.test(name) && !isUsed(names, [...path, name]))
    .map(({ name, nameRange }) => ({
      code: 'rego_rule_unused',
      severity: 'hint',
      message: `nothing uses the rule \`${name}\``,
      help: 'use it, or remove it',
      file,
      range: nameRange,
    }));
}

/** A rule is used by its name, or by that of its whole package, whose rules may be looked up by any name. */
function isUsed(names: NameTable, path: readonly string[]): boolean {
  const whole = path.join('.');
  const inPackage = `${path.slice(0, -1).join('.')}.`;
  return names.outlined.some(({ outline }) => {
    const free = `data.${outline.package}.`;
    return (
      outline.variables.some(({ kind, name }) => kind === 'free' && `${free}${name}` === whole) ||
      outline.references.some(({ role, path: read }) => {
        const name = read.join('.');
        const isBelow = name === whole || name.startsWith(`${whole}.`);
        return role !== 'definition' && (isBelow || (role === 'use' && inPackage.startsWith(`${name}.`)));
      })
    );
  });
}
