import type { Signature } from '../../core/host/boundary.ts';
import { code, link, plain } from '../convert/markdown.ts';
import { type LibraryRule, signatureOf } from './library.ts';
import type { NameTable } from './names.ts';

/** Something that can be called, and what it takes. */
export interface Callable {
  /** `startswith(search: string, base: string) => boolean` */
  label: string;
  parameters: { name: string; label: string; documentation?: string }[];
  /** Markdown. */
  documentation: string;
}

/** What a path calls: a built-in function, or one of the workspace or of the library. */
export function callableAt(
  path: readonly string[],
  names: NameTable,
  functions: ReadonlyMap<string, Signature>,
): Callable | undefined {
  const builtin = functions.get(path.join('.'));
  if (builtin) return builtinCallable(builtin);
  const found = names.rulesAt(path).filter(({ rule }) => rule.kind === 'function');
  const [first] = found;
  if (!first) return undefined;
  const documented = found.find(({ rule }) => rule.title || rule.description) ?? first;
  // A definition may leave out a parameter that it does not need.
  const parameters = first.rule.parameters.map(
    (_, index) => found.map(({ rule }) => rule.parameters[index] ?? '_').find((name) => name !== '_') ?? '_',
  );
  return ruleCallable({ ...documented.rule, parameters });
}

function builtinCallable(signature: Signature): Callable {
  const parameters = signature.parameters.map(({ name = '_', type, description }) => ({
    name,
    label: `${name}: ${type}`,
    ...(description && { documentation: plain(description) }),
  }));
  const label = `${signature.name}(${parameters.map((one) => one.label).join(', ')}) => ${signature.result.type}`;
  return {
    label,
    parameters,
    documentation: [plain(signature.description ?? ''), builtinPage(signature)].join('\n\n'),
  };
}

type Documented = Pick<LibraryRule, 'name' | 'parameters'> & Texts;

/** What METADATA or comments say of a rule. */
interface Texts {
  title?: string | undefined;
  description?: string | undefined;
}

function ruleCallable(rule: Documented): Callable {
  return {
    label: signatureOf(rule),
    parameters: (rule.parameters ?? []).map((name) => ({ name, label: name })),
    documentation: documentationOf(rule),
  };
}

/** The same as Markdown. */
export function documentationOf({ title, description }: Texts): string {
  return [title, description].flatMap((text) => (text ? [plain(text)] : [])).join('\n\n');
}

/** The built-in function and its page, for whoever points at it. */
export function builtinHover(signature: Signature): string {
  const { label, parameters, documentation } = builtinCallable(signature);
  const list = parameters.flatMap((one) => (one.documentation ? [`- ${code(one.name)}: ${one.documentation}`] : []));
  return [code(label), list.join('\n'), documentation].filter((part) => part !== '').join('\n\n');
}

function builtinPage({ name, category }: Signature): string {
  const anchor = `builtin-${category}-${name.replaceAll('.', '')}`;
  return link(
    'OPA documentation',
    `https://www.openpolicyagent.org/docs/policy-reference/builtins/${category}#${anchor}`,
  );
}
