import { schemas } from '../../adapters/builtin/index.ts';
import { readTree } from '../../adapters/files/index.ts';
import type { Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { findExceptions } from '../../engine/policy/exceptions.ts';
import type { Configuration } from '../../engine/resource/document.ts';
import { readConfiguration } from '../../engine/resource/terraform.ts';
import { stdinName } from '../host/stdin.ts';
import type { Input, ReadOptions } from './input.ts';
import { type Rename, renameBelow, renameConfiguration } from './names.ts';

const stdinFile = 'stdin.tf';

/** Reads the root module in a folder, or in one file. */
export async function readRoot(core: Core, root: string, options: ReadOptions): Promise<Input> {
  const { variableFiles = [], variables = {}, workspace } = options;
  const tree = await readTree(root, { variableFiles });
  const read = await readConfiguration(core, {
    variables,
    ...(workspace === undefined ? {} : { workspace }),
    root,
    schemas: schemas(),
    files: tree.files,
    folder: tree.folder,
    variableFiles: tree.variableFiles,
  });
  return terraformInput(read, tree.files, tree.diagnostics, renameBelow(root, tree.base));
}

/** Reads a root module that was piped into the command. */
export async function readPipedRoot(core: Core, text: string, options: ReadOptions): Promise<Input> {
  const { variables = {}, workspace } = options;
  const files = [{ file: stdinFile, text }];
  const read = await readConfiguration(core, {
    variables,
    ...(workspace === undefined ? {} : { workspace }),
    root: stdinName,
    schemas: schemas(),
    files,
    folder: '',
  });
  return terraformInput(read, files, [], () => stdinName);
}

function terraformInput(read: Configuration, texts: SourceText[], problems: Diagnostic[], rename: Rename): Input {
  const files = texts.map(({ file, text }) => ({ file: rename(file), text }));
  const { exceptions, diagnostics } = findExceptions(files);
  const renamed = renameConfiguration({ ...read, diagnostics: [...problems, ...read.diagnostics] }, rename);
  const configuration = { ...renamed, diagnostics: [...renamed.diagnostics, ...diagnostics] };
  return { configuration, files, exceptions };
}
