import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Fix } from '../../policy/metadata.ts';
import type { Requirement, Rule } from '../requirement.ts';
import { type Branch, dropUnusedIndexes, subjectScope } from './branch.ts';
import { fails, holds } from './conditions.ts';
import { Names, nounOf, pathLiteral } from './names.ts';
import { Writer } from './writer.ts';

/** What the METADATA of a generated policy says beside the requirement itself. */
export interface PolicyDescription {
  id: string;
  title: string;
  description: string;
  /** The rule as the person said it. */
  sentence: string;
  remediation?: string | undefined;
  fix?: Fix | undefined;
  docs?: string[] | undefined;
  /** Ids of other tools for the same rule. */
  aliases?: string[] | undefined;
  /** Sets of policies that it belongs to. */
  profiles?: string[] | undefined;
}

/** The Rego of a requirement, METADATA included; `core.format` gives it its final layout. */
export function policyText(requirement: Requirement, description: PolicyDescription): string {
  const writer = new Writer(new Names());
  const denies = requirement.rules.flatMap((rule) => denyRules(rule, writer));
  const body = [...denies, ...writer.helpers].join('\n\n');
  const imports = ['iam', 'net', 'tf', 'value'].filter(
    (name) => body.includes(`${name}.`) && new RegExp(`\\b${name}\\.[a-z_]+\\(`).test(body),
  );
  return [
    metadata(requirement, description),
    `package decree.${description.id}`,
    '',
    ...imports.map((name) => `import data.decree.${name}`),
    '',
    body,
    '',
  ].join('\n');
}

function metadata({ rules, severity, category, frameworks }: Requirement, description: PolicyDescription): string {
  const { id, title, sentence, remediation, fix, docs = [], aliases = [], profiles = [] } = description;
  const types = [...new Set(rules.flatMap(({ subject }) => subject.types))];
  const document = new Document({
    title,
    description: description.description,
    ...(docs.length > 0 && { related_resources: docs.map((ref) => ({ ref })) }),
    custom: {
      id,
      ...(aliases.length > 0 && { aliases }),
      requirement: sentence,
      severity,
      category,
      ...(types.includes('*') ? {} : { resource_types: types }),
      ...(profiles.length > 0 && { profiles }),
      ...(Object.keys(frameworks).length > 0 && { frameworks: quotedControls(frameworks) }),
      ...(remediation && { remediation }),
      ...(fix && { fix }),
    },
  });
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar);
    },
  });
  const text = withLists(document.toString({ lineWidth, flowCollectionPadding: false }).trimEnd());
  return ['# METADATA', ...text.split('\n').map((line) => `# ${line}`.trimEnd())].join('\n');
}

const lineWidth = 110;

/** A list that is too long for a line has as many items on each as fit, not one. */
function withLists(yaml: string): string {
  return yaml.replace(/\n( *)\[\n((?: +[^\n[\]{}]+\n)+) *\]/g, (_, indent: string, items: string) => {
    const lines = [`${indent}[`];
    for (const item of items.trim().split(/\n */)) {
      const line = lines.at(-1) ?? '';
      if (line.length + item.length < lineWidth)
        lines[lines.length - 1] = `${line}${line.endsWith('[') ? '' : ' '}${item}`;
      else lines.push(`${indent} ${item}`);
    }
    return `\n${lines.join('\n').replace(/,$/, '')}]`;
  });
}

/** OPA's YAML takes `164_312_e_1` for a number unless it is quoted. */
function quotedControls(frameworks: Requirement['frameworks']): Record<string, Scalar<string>[]> {
  const quoted = (control: string): Scalar<string> =>
    Object.assign(new Scalar(control), /^[a-z]/i.test(control) ? {} : { type: Scalar.QUOTE_DOUBLE });
  return Object.fromEntries(
    Object.entries(frameworks).map(([framework, controls]) => [framework, controls.map(quoted)]),
  );
}

/** One `deny` for each way to violate the rule, and for each type that it speaks of. */
function denyRules({ subject, must, unless }: Rule, writer: Writer): string[] {
  const any = subject.types.includes('*');
  return (any ? ['resource'] : subject.types).flatMap((type) => {
    writer.names.nextRule();
    const variable = writer.names.variable(any ? 'resource' : nounOf(type));
    const scope = subjectScope(variable);
    const subjects = any
      ? ['some resources in input.resource', `some ${variable} in resources`, `tf.can_carry_tags(${variable})`]
      : [`some ${variable} in input.${subject.kind}.${type}`];
    const applies = subject.where ? writer.joined('in_scope', scope, holds(subject.where, scope, writer)) : [];
    const notExempt = unless ? writer.joined('not_exempt', scope, fails(unless, scope, writer)) : [];
    return fails(must, scope, writer).map((branch) =>
      denyRule(variable, [...subjects, ...applies, ...notExempt], branch),
    );
  });
}

function denyRule(variable: string, before: string[], { lines, path, says }: Branch): string {
  const body = dropUnusedIndexes([...before, ...lines.filter((line) => line !== 'true')], path);
  const message = JSON.stringify(`must ${says}`);
  return `deny contains tf.finding(${variable}, ${message}, ${pathLiteral(path)}) if {\n\t${body.join('\n\t')}\n}`;
}
