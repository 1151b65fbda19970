import type { CodeLens, Range } from 'vscode-languageserver';
import type { OutlineRule } from '../../core/host/boundary.ts';
import { toRange } from '../convert/range.ts';
import { kindOf } from '../workspace/kind.ts';
import { addressOf } from '../workspace/uri.ts';
import type { Feature } from './feature.ts';

const findingRule = /^(deny|violation|warn)(_\w+)?$/;

/** Offers above each rule to evaluate, test or trace it, and above a policy to explain it. */
export const regoLenses: Feature = {
  name: 'rego lenses',
  capabilities: { codeLensProvider: {} },

  async codeLenses({ rego, trusted }, document) {
    const address = addressOf(document);
    if (kindOf(address) !== 'rego' || !trusted) return undefined;
    const outlined = await rego.outlines.of(address, document.getText());
    if (!outlined) return undefined;
    const { package: name = '', packageRange, rules } = outlined.outline;
    const isPolicy = rules.some((rule) => findingRule.test(rule.name));
    const explain = isPolicy && packageRange ? [explainLens(document.uri, toRange(packageRange))] : [];
    return [...explain, ...firstOfEach(rules).flatMap((rule) => ruleLenses(document.uri, name, rule))];
  },
};

/** Several rules of one name define one thing. */
function firstOfEach(rules: readonly OutlineRule[]): OutlineRule[] {
  return [...new Map(rules.toReversed().map((rule) => [rule.name, rule])).values()].toReversed();
}

function ruleLenses(uri: string, packagePath: string, { name, kind, nameRange }: OutlineRule): CodeLens[] {
  if (kind === 'function') return [];
  const range = toRange(nameRange);
  const lens = (title: string, command: string): CodeLens => ({
    range,
    command: { title, command, arguments: [uri, packagePath, name] },
  });
  return [
    /^(todo_)?test_/.test(name) ? lens('Test', 'decree.testRule') : lens('Evaluate', 'decree.evaluateRule'),
    ...(findingRule.test(name) ? [lens('Test', 'decree.testRule')] : []),
    lens('Debug trace', 'decree.traceRule'),
  ];
}

function explainLens(uri: string, range: Range): CodeLens {
  return { range, command: { title: 'Explain this policy', command: 'decree.explainPolicy', arguments: [uri] } };
}
