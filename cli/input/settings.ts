import type { Diagnostic, Json, SourceText } from '../../core/host/boundary.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';

export interface Settings {
  file?: string;
  policies: string[];
  exclude: string[];
  exceptions: Exception[];
  variables: Record<string, Json>;
  variableFiles: string[];
  diagnostics: Diagnostic[];
  sources: SourceText[];
}

export async function readSettings(_path: string): Promise<Settings> {
  return { policies: [], exclude: [], exceptions: [], variables: {}, variableFiles: [], diagnostics: [], sources: [] };
}
