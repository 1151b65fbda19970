import { basename } from 'node:path';
import { schemas } from '../../adapters/builtin/index.ts';
import { findRoots, isFolder, isTerraform, readText, readTree } from '../../adapters/files/index.ts';
import type { Core, Diagnostic, Json, SourceText } from '../../core/host/boundary.ts';
import { type Exception, findExceptions } from '../../engine/policy/exceptions.ts';
import { unreadable } from '../../engine/resource/configuration.ts';
import { kindOf } from '../../engine/resource/detect.ts';
import type { Configuration } from '../../engine/resource/document.ts';
import { readPlan } from '../../engine/resource/plan.ts';
import { readState } from '../../engine/resource/state.ts';
import { readConfiguration } from '../../engine/resource/terraform.ts';
import { readStdin, stdinName } from '../host/stdin.ts';
import { type Rename, renameBelow, renameConfiguration } from './names.ts';

export interface ReadOptions {
  variables?: Record<string, Json>;
  variableFiles?: string[];
  workspace?: string;
}

/** One root module, plan or state, as it goes into `check`; files are named as the user knows them. */
export interface Input {
  configuration: Configuration;
  /** The texts that the findings speak of. */
  files: SourceText[];
  /** Exceptions written in those texts. */
  exceptions: Exception[];
}

const largestJson = 512 * 1024 * 1024;
const stdinFile = 'stdin.tf';

/** Reads what a PATH of the command line stands for: one input, or one for each root module below a folder. */
export async function readInputs(core: Core, path: string, options: ReadOptions): Promise<Input[]> {
  if (path === stdinName) return [await readPiped(core, options)];
  if (await isFolder(path)) return readFolder(core, path, options);
  if (isTerraform(basename(path))) return [await readRoot(core, path, options)];
  const { text, problem } = await readText(path, path, largestJson);
  if (text === undefined) return [refused(path, problem?.code === 'file_not_text' ? unknownInput(path) : problem)];
  const shown = readShown(text, path);
  return ['configuration' in shown ? plainInput(shown.configuration, problem) : refused(path, shown.problem)];
}

async function readFolder(core: Core, path: string, options: ReadOptions): Promise<Input[]> {
  const { roots, diagnostics } = await findRoots(path);
  const inputs: Input[] = diagnostics.length === 0 ? [] : [refused(path, ...diagnostics)];
  for (const root of roots) inputs.push(await readRoot(core, root, options));
  return inputs;
}

async function readRoot(core: Core, root: string, options: ReadOptions): Promise<Input> {
  const { variableFiles = [], ...rest } = options;
  const tree = await readTree(root, { variableFiles });
  const read = await readConfiguration(core, {
    ...rest,
    root,
    schemas: schemas(),
    files: tree.files,
    folder: tree.folder,
    variableFiles: tree.variableFiles,
  });
  return terraformInput(read, tree.files, tree.diagnostics, renameBelow(root, tree.base));
}

async function readPiped(core: Core, options: ReadOptions): Promise<Input> {
  const text = await readStdin();
  const shown = readShown(text, stdinName);
  if ('configuration' in shown) return plainInput(shown.configuration);
  if (/^\s*\{/.test(text)) return refused(stdinName, shown.problem);
  const files = [{ file: stdinFile, text }];
  const { variableFiles: _, ...rest } = options;
  const read = await readConfiguration(core, { ...rest, schemas: schemas(), root: stdinName, files, folder: '' });
  return terraformInput(read, files, [], () => stdinName);
}

/** A plan or a state, or why the text is neither. */
function readShown(text: string, root: string): { configuration: Configuration } | { problem: Diagnostic } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problem: unknownInput(root, error instanceof SyntaxError ? error.message : undefined) };
  }
  const kind = kindOf(json);
  if (!kind) return { problem: unknownInput(root) };
  return { configuration: { plan: readPlan, state: readState }[kind](json, root) };
}

function terraformInput(read: Configuration, texts: SourceText[], problems: Diagnostic[], rename: Rename): Input {
  const files = texts.map(({ file, text }) => ({ file: rename(file), text }));
  const { exceptions, diagnostics } = findExceptions(files);
  const renamed = renameConfiguration({ ...read, diagnostics: [...problems, ...read.diagnostics] }, rename);
  const configuration = { ...renamed, diagnostics: [...renamed.diagnostics, ...diagnostics] };
  return { configuration, files, exceptions };
}

function plainInput(read: Configuration, problem?: Diagnostic): Input {
  const configuration = problem ? { ...read, diagnostics: [problem, ...read.diagnostics] } : read;
  return { configuration, files: [], exceptions: [] };
}

function refused(path: string, ...diagnostics: (Diagnostic | undefined)[]): Input {
  const present = diagnostics.filter((diagnostic) => diagnostic !== undefined);
  return plainInput(unreadable(path, present));
}

function unknownInput(file: string, reason?: string): Diagnostic {
  const because = reason === undefined ? '' : ` (${reason.charAt(0).toLowerCase()}${reason.slice(1)})`;
  return {
    code: 'input_unknown',
    severity: 'error',
    message: `\`${file}\` is neither Terraform text, nor a plan or a state in JSON${because}`,
    help: 'write a plan with `terraform show -json plan.out > plan.json`, or a state with `terraform show -json > state.json`',
    file,
  };
}
