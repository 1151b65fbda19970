import { type LogOutputChannel, type TextDocument, workspace } from 'vscode';
import { type DocumentSelector, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { applyAndSave } from './saved_edits.ts';

/** Not those of other schemes, such as the older side of a comparison. */
const schemes = ['file', 'untitled', 'vscode-vfs'];
const languages = ['terraform', 'terraform-vars', 'opentofu', 'opentofu-vars', 'rego'];
/** For what no extension may have given a language of its own. */
const patterns = ['**/*.{tf,tofu,tfvars,rego}', '**/*.{tf,tofu,tfvars}.json', '**/decree.yaml', '**/*.{json,tfstate}'];

const selectorOf = (schemes: readonly string[]): DocumentSelector =>
  schemes.flatMap((scheme) => [
    ...languages.map((language) => ({ scheme, language })),
    ...patterns.map((pattern) => ({ scheme, pattern })),
  ]);

/** The setting is about resources; the lenses of Rego have nothing to do with findings. */
function hasLenses(document: TextDocument): boolean {
  return (
    document.languageId === 'rego' || workspace.getConfiguration('decree', document).get('findings.codeLens', true)
  );
}

/** What every client of the server has in common; `otherSchemes` are further ones under which folders may be open. */
export function clientOptions(
  outputChannel: LogOutputChannel,
  otherSchemes: readonly string[] = [],
): LanguageClientOptions {
  return {
    documentSelector: selectorOf([...new Set([...schemes, ...otherSchemes])]),
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: () => ({
      trusted: workspace.isTrusted,
      terraform: workspace.getConfiguration('decree.terraform'),
    }),
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      provideCodeLenses: (document, token, next) => (hasLenses(document) ? next(document, token) : []),
      workspace: { handleApplyEdit: applyAndSave },
    },
  };
}
