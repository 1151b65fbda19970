import type { Diagnostic, SourceText } from '../../../core/host/boundary.ts';
import { toRange } from '../../convert/range.ts';
import type { Context } from '../../features/feature.ts';
import { folderOf, normalUri } from '../../workspace/uri.ts';
import { libraryScheme } from '../library.ts';
import type { Outlined } from '../outlines.ts';
import type { Refusal } from '../protocol.ts';

/** What is run of a scope; texts are called by their addresses. */
export interface Sources {
  /** The texts of the scope. */
  own: readonly Outlined[];
  /** What they may import beside each other. */
  library: readonly SourceText[];
}

export type Needs = Pick<Context, 'rego' | 'scopes' | 'trusted'>;

/** The Rego of the scope that a text is in, or a folder. */
export async function sourcesAround({ rego, scopes }: Needs, folder: string): Promise<Sources> {
  const { outlined } = await rego.names();
  const scope = scopes.of(folder);
  const isLibrary = ({ uri }: Outlined) => uri.startsWith(`${libraryScheme}:`);
  return {
    own: outlined.filter((one) => !isLibrary(one) && scopes.of(folderOf(one.uri)) === scope),
    library: outlined.filter(isLibrary).map(sourceOf),
  };
}

/** A document with all that its rules need. */
export interface Runnable {
  outlined: Outlined;
  /** Its package. */
  modules: SourceText[];
  library: SourceText[];
}

/** Finds a document that is to be run, or says why it cannot be. */
export async function runnable(needs: Needs, address: string): Promise<Runnable | Refusal> {
  if (!needs.trusted) return refuse('the Rego of this folder is not run', 'trust the folder to run what lies in it');
  const uri = normalUri(address);
  const { own, library } = await sourcesAround(needs, folderOf(uri));
  const outlined = own.find((one) => one.uri === uri);
  if (!outlined) return refuse(`there is no Rego at \`${address}\``, 'open a folder that has it');
  const isAlike = (one: Outlined) => one === outlined || one.outline.package === outlined.outline.package;
  return {
    outlined,
    modules: own.filter(isAlike).map(sourceOf),
    library: [...own.filter((one) => !isAlike(one)).map(sourceOf), ...library],
  };
}

export function sourceOf({ uri, text }: Outlined): SourceText {
  return { file: uri, text };
}

export function refuse(message: string, help: string): Refusal {
  return { ok: false, messages: [{ message, help }] };
}

/** What core has against it, with the place. */
export function refuseFor(diagnostics: readonly Diagnostic[]): Refusal {
  return {
    ok: false,
    messages: diagnostics.map(({ message, help, file, range }) => ({
      message,
      ...(help && { help }),
      ...(file?.includes(':') && { uri: file }),
      ...(range && { range: toRange(range) }),
    })),
  };
}

/** The query for a rule. */
export function queryOf({ outline }: Outlined, rule: string): string {
  const steps = [...(outline.package ?? '').split('.'), ...rule.split('.')];
  return `data${steps.map((step) => `[${JSON.stringify(step)}]`).join('')}`;
}
