import type { Diagnostic, Json, SourceText } from '../../core/host/boundary.ts';
import type { Exception } from '../../engine/policy/exceptions.ts';
import { unreadable } from '../../engine/resource/configuration.ts';
import type { Configuration } from '../../engine/resource/document.ts';

export interface ReadOptions {
  variables?: Record<string, Json>;
  variableFiles?: string[];
  workspace?: string;
  /** Folder of the configuration that plans and states were made of. */
  source?: string;
}

/** One root module, plan or state, as it goes into `check`; files are named as the user knows them. */
export interface Input {
  configuration: Configuration;
  /** The texts that the findings speak of. */
  files: SourceText[];
  /** Exceptions written in those texts. */
  exceptions: Exception[];
}

/** An input without texts. */
export function plainInput(read: Configuration, problem?: Diagnostic): Input {
  const configuration = problem ? { ...read, diagnostics: [problem, ...read.diagnostics] } : read;
  return { configuration, files: [], exceptions: [] };
}

/** What could not be read at all. */
export function refused(path: string, ...diagnostics: Diagnostic[]): Input {
  return plainInput(unreadable(path, diagnostics));
}

export function unknownInput(file: string): Diagnostic {
  return {
    code: 'input_unknown',
    severity: 'error',
    message: `\`${file}\` is neither Terraform text, nor a plan or a state in JSON`,
    help: 'write a plan with `terraform show -json plan.out > plan.json`, or a state with `terraform show -json > state.json`',
    file,
  };
}
