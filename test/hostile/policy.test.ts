import { expect, test, vi } from 'vitest';
import { checkFolder, folderOf, onlyRotation, sound, soundFinding } from './command.ts';

vi.setConfig({ testTimeout: 90_000 });

const metadata = `# METADATA
# title: every key is bad
# custom:
#   id: acme.bad
#   severity: LOW
#   resource_types: [aws_kms_key]
`;
const words = ['--policy', 'bad.rego'];

test.each<[what: string, bad: string, diagnostic: string]>([
  [
    'half written',
    `${metadata}package acme.bad\n\ndeny contains msg if {\n\tsome key in`,
    'rego_parse_error bad.rego:9',
  ],
  [
    'annotated with what is not YAML',
    `# METADATA\n# title: [\n# custom: {id: acme.bad\npackage acme.bad\n\ndeny contains "x" if true\n`,
    'rego_metadata_error bad.rego:3',
  ],
  [
    'recursive',
    `${metadata}package acme.bad\n\ndeny contains "x" if a\n\na if b\n\nb if a\n`,
    'rego_recursion bad.rego:11',
  ],
  [
    'reaching out',
    `${metadata}package acme.bad\n\ndeny contains "x" if http.send({"method": "get", "url": "http://localhost"}).status_code == 200\n`,
    'rego_forbidden_builtin bad.rego:9',
  ],
])('reports a policy that is %s, and asks the others', async (_, bad, diagnostic) => {
  const folder = await folderOf({ ...sound, 'bad.rego': bad });
  const { code, findings, diagnostics } = await checkFolder(folder, { words });
  expect({ code, findings }).toEqual({ code: 2, findings: [soundFinding] });
  expect(diagnostics).toContain(diagnostic);
});

test('stops a policy that explodes, by time or by memory, and asks the others', async () => {
  const bad = `${metadata}package acme.bad

deny contains "x" if {
	many := numbers.range(1, 100000)
	some a in many
	some b in many
	some c in many
	a + b + c == -1
}
`;
  const folder = await folderOf({ ...sound, 'bad.rego': bad });
  const { code, findings, diagnostics } = await checkFolder(folder, { words });
  expect({ code, findings }).toEqual({ code: 2, findings: [soundFinding] });
  expect(diagnostics).toEqual([expect.stringMatching(/^policy_(timeout|memory) bad\.rego$/)]);
});

test('reports a decree.yaml that is not YAML', async () => {
  const folder = await folderOf({ ...sound, 'decree.yaml': 'exclude: [\n  - {' });
  const { code, findings, diagnostics } = await checkFolder(folder, { words: onlyRotation });
  expect({ code, findings }).toEqual({ code: 2, findings: [soundFinding] });
  expect(diagnostics).toContain('yaml_syntax_error decree.yaml:2');
});
