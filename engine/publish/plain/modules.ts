import type { SourceText } from '../../../core/host/boundary.ts';
import type { Policy } from '../../policy/policy.ts';
import { documentRego } from './document_rego.ts';

/** What a rule of a policy is for Conftest. */
const kinds: Readonly<Record<string, string>> = { warn: 'warn', violation: 'violation' };

/**
 * What lets plain OPA and Conftest ask the policies: `data.main.deny`, about a plan, a state or a document of resources, with results
 * that have Conftest's `msg`.
 */
export function plainModules(policies: readonly Policy[]): SourceText[] {
  const rules = policies.flatMap(({ id, metadata, package: name, entrypoints }) =>
    entrypoints.map(
      (
        rule,
      ) => `${kinds[rule.split('_')[0] ?? ''] ?? 'deny'} contains _result(${JSON.stringify(id)}, ${JSON.stringify(metadata.custom.severity)}, finding) if {
	some finding in data.${name}.${rule} with input as document.resources
}
`,
    ),
  );
  const main = `${header}\n${rules.join('\n')}${results}`;
  return [
    { file: 'main.rego', text: main },
    { file: 'document.rego', text: documentRego },
  ];
}

const header = `# METADATA
# title: Every policy of this bundle, for plain OPA and for Conftest
package main

import data.decree.document
`;

const results = `
_result(id, severity, finding) := object.union({"policy": id, "severity": severity, "msg": _text(finding)}, _place(finding))

_text(finding) := sprintf("%s: %s", [finding.address, finding.message])

_text(finding) := finding.message if not finding.address

_text(finding) := finding if is_string(finding)

_text(finding) := finding.msg if not finding.message

_place(finding) := object.filter(finding, ["address", "path"]) if is_object(finding)

_place(finding) := {} if is_string(finding)
`;
