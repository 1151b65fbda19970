import type { Core, Range, SourceText } from '../../core/host/boundary.ts';
import { Severity } from '../policy/metadata.ts';
import { modern, replaced } from './modern.ts';
import { codeOnly, lineAt, rulesIn } from './scan.ts';
import { type Tool, type ToolName, tools } from './tools.ts';

/** What cannot be carried over, and why. */
export interface Left {
  file: string;
  /** Lines, from 1. */
  from: number;
  to: number;
  why: string;
}

/** A policy of Decree that was made of another tool's. */
export interface Carried {
  id: string;
  tool: ToolName;
  /** Of what it was made. */
  file: string;
  text: string;
}

/** What the policy is called, where something says so. */
export interface Described {
  title?: string | undefined;
  description?: string | undefined;
  severity?: string | undefined;
  /** Types of resources that it is about. */
  types?: readonly string[] | undefined;
}

/** The package of a text, without what it is in. */
export function packageOf(text: string): string | undefined {
  return /^package\s+(\S+)/m.exec(codeOnly(text))?.[1];
}

/** The tool that a text was written for; undefined: none that is known. */
export function toolOf(text: string): ToolName | undefined {
  const name = packageOf(text) ?? '';
  const names = new Set(rulesIn(text).map((rule) => rule.name));
  const yields = (tool: ToolName) => Object.keys(tools[tool].rules).some((rule) => names.has(rule));
  if (/^spacelift\b/.test(name)) return yields('spacelift') ? 'spacelift' : undefined;
  if (/^env0\b/.test(name)) return yields('env0') || names.has('allow') ? 'env0' : undefined;
  if (names.has('firefly') || (names.has('match') && !yields('conftest'))) return 'firefly';
  return yields('conftest') ? 'conftest' : undefined;
}

/** Makes a policy of a text of another tool. Whether it is one that core accepts is asked of it. */
export async function carry(
  core: Core,
  source: SourceText,
  tool: ToolName,
  { helpers = [], ...described }: Described & { helpers?: readonly SourceText[] } = {},
): Promise<{ carried?: Carried; left: Left[] }> {
  const { file, text } = source;
  const found: Tool = tools[tool];
  const left = unknownIn(source, found);
  const types = described.types ?? [];
  if (tool === 'firefly' && types.length === 0)
    return {
      left: [
        ...left,
        whole(source, 'nothing says which types of assets it is about: import the export of the policy, in JSON'),
      ],
    };
  const names = rulesIn(text).map((rule) => rule.name);
  const rules = Object.entries(found.rules).filter(([name]) => names.includes(name));
  if (rules.length === 0) return { left: [...left, whole(source, 'no rule in it yields anything')] };
  const id = `imported.${tool}.${slug(described.title ?? file)}`;
  const made = [
    header(id, file, found, { ...described, title: described.title ?? `Imported from ${file}`, types }),
    tool === 'firefly' ? assetRules(types, rules[0]?.[0] ?? '') : planRules(found, rules),
    ...[source, ...helpers].map(
      (one) => `# What follows is ${one.file}, with its rules renamed.\n${body(one.text, found)}`,
    ),
  ].join('\n');
  const checked = await core.check({ modules: [{ file: `${id}.rego`, text: made }] });
  const diagnostics = checked.ok ? checked.value.diagnostics : checked.diagnostics;
  const wrong = diagnostics.filter(({ severity }) => severity === 'error');
  if (wrong.length === 0) return { carried: { id, tool, file, text: made }, left };
  const shift = lineAt(made, made.indexOf(body(text, found))) - 1;
  return { left: [...left, ...wrong.map(({ message, range }) => refused(source, message, range, shift))] };
}

const renamed = (name: string) => `imported_${name}`;
/** What the text takes for its input. */
const given = 'decree_given';

/** The rules of the text, without its package and the imports of other versions, under names that do not stand in the way. */
function body(text: string, { rules }: Tool): string {
  const written = modern(text);
  const code = codeOnly(written);
  const names = Object.keys(rules).join('|');
  // The lines come first: a name in one of them is gone with it.
  const all = new RegExp(
    `^(?:package\\s.*|import\\s+(?:future\\.keywords|rego\\.v1|input)\\b.*)$|(?<![\\w."])(?:${names}|input)(?!\\w)`,
    'gm',
  );
  const changes = [...code.matchAll(all)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: /\s/.test(found) ? aliasOf(found) : found === 'input' ? given : renamed(found),
  }));
  return replaced(written, changes);
}

/** What an import of a part of the input becomes: a rule of its name. Other lines go. */
function aliasOf(line: string): string {
  const [, path, alias] = /^import\s+input((?:\.\w+)*)(?:\s+as\s+(\w+))?\s*$/.exec(line) ?? [];
  const name = alias ?? path?.split('.').at(-1);
  return name ? `${name} := ${given}${path}` : '';
}

function header(
  id: string,
  file: string,
  { name }: Tool,
  { title, description, severity, types = [] }: Described,
): string {
  const grade = Severity.safeParse(severity?.toUpperCase()).data ?? 'MEDIUM';
  const lines = [
    'METADATA',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description ?? `Carried over from ${name}: ${file}.`)}`,
    'custom:',
    `  id: ${id}`,
    `  severity: ${grade}`,
    ...(types.length > 0 ? [`  resource_types: ${JSON.stringify(types)}`] : []),
  ];
  return `${lines.map((line) => `# ${line}`).join('\n')}\npackage decree.${id}\n`;
}

/** Policies on a plan: they are asked once, with the plan that our resources come from. */
function planRules({ input }: Tool, rules: readonly (readonly [string, string])[]): string {
  const asked = rules.map(
    ([name, kind]) => `${kind} contains decree_finding(message) if {
	some message in ${renamed(name)}
}
`,
  );
  // The union is of no type that could be wrong about what a tool has beside the plan.
  return `${given} := object.union(${input}, {})

decree_plan := {
	"format_version": "1.2",
	"resource_changes": decree_changes,
	"planned_values": {"root_module": {"resources": decree_planned}},
}

decree_resources contains resource if some resource in input.resource[_]

decree_changes := [change |
	some resource in decree_resources
	change := object.union(decree_named(resource), {"change": {
		"actions": object.get(resource, "actions", ["create"]),
		"before": object.get(resource, "before", null),
		"after": decree_known(resource.values),
		"after_unknown": {name: true | some name, value in resource.values; decree_unknown(value)},
	}})
]

decree_planned := [planned |
	some resource in decree_resources
	planned := object.union(decree_named(resource), {"values": decree_known(resource.values)})
]

decree_named(resource) := {
	"address": resource.address,
	"mode": "managed",
	"type": resource.type,
	"name": resource.name,
	"module_address": object.get(resource, "module", ""),
	"provider_name": concat("/", ["registry.terraform.io/hashicorp", resource.provider]),
}

decree_known(values) := {name: value | some name, value in values; not decree_unknown(value)}

decree_unknown(value) if {
	is_string(value)
	contains(value, "\${")
}

# A message is about the resource that it names, the longest of them.
decree_finding(message) := {"message": decree_text(message), "address": decree_address(decree_text(message)), "path": []}

decree_text(message) := message if is_string(message)

decree_text(message) := message.msg if is_object(message)

default decree_address(_) := ""

decree_address(text) := address if {
	found := [resource.address | some resource in decree_resources; contains(text, resource.address)]
	longest := max({count(one) | some one in found})
	some address in found
	count(address) == longest
}

${asked.join('\n')}`;
}

/** Policies on one asset: they are asked for each resource of their types. */
function assetRules(types: readonly string[], rule: string): string {
  return types
    .map(
      (type) => `deny contains {"message": "is what the policy looks for", "address": resource.address, "path": []} if {
	some resource in input.resource.${type}
	${renamed(rule)} with input as {"${given}": resource.values}
}
`,
    )
    .join('\n')
    .concat(`\n${given} := object.get(input, "${given}", {})\n`);
}

function unknownIn({ file, text }: SourceText, { unknown }: Tool): Left[] {
  const code = codeOnly(text);
  return unknown.flatMap(({ pattern, why }) =>
    // What stands in a string is looked for in the text itself.
    [...(pattern.source.startsWith('"') ? text : code).matchAll(pattern)].map(({ 0: found, index }) => ({
      file,
      from: lineAt(text, index),
      to: lineAt(text, index + found.length),
      why,
    })),
  );
}

function whole({ file, text }: SourceText, why: string): Left {
  return { file, from: 1, to: text.trimEnd().split('\n').length, why };
}

function refused(source: SourceText, message: string, range: Range | undefined, shift: number): Left {
  const last = source.text.split('\n').length;
  if (!range || range.start.line <= shift || range.start.line > shift + last) return whole(source, message);
  return {
    file: source.file,
    from: range.start.line - shift,
    to: Math.max(range.end.line, range.start.line) - shift,
    why: message,
  };
}

/** A name that an id may have. */
export function slug(text: string): string {
  const words =
    text
      .toLowerCase()
      .replace(/\.(rego|json|ya?ml)$/, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('_') || 'policy';
}
