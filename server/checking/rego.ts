import type { Diagnostic, Read, SourceText } from '../../core/host/boundary.ts';
import type { Host } from '../host.ts';

/** What core says of Rego beyond what loading the policies already said. */
export interface RegoCheck {
  diagnostics: Diagnostic[];
  reads: ReadonlyMap<string, readonly Read[]>;
}

const isTest = (file: string) => file.endsWith('_test.rego');

/** Checks tests beside the policies they test, and finds what every module reads. */
export async function checkBeside(host: Host, modules: SourceText[], library: SourceText[]): Promise<RegoCheck> {
  const checked = await checkRego(host, modules, library);
  return { ...checked, diagnostics: checked.diagnostics.filter(({ file }) => file !== undefined && isTest(file)) };
}

/** Checks Rego that has nothing to do with resources: its input may be anything. */
export async function checkRego(host: Host, modules: SourceText[], library: SourceText[]): Promise<RegoCheck> {
  if (modules.length === 0) return { diagnostics: [], reads: new Map() };
  const answer = await host.core.check({ modules, library });
  if (!answer.ok) return { diagnostics: answer.diagnostics, reads: new Map() };
  const { diagnostics } = answer.value;
  return { diagnostics, reads: new Map(answer.value.modules.map(({ file, reads }) => [file, reads])) };
}
