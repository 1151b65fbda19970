import 'monaco-editor/editor/contrib/semanticTokens/browser/documentSemanticTokens';
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/diffEditor/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/format/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/links/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/semanticTokens/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/suggest/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/hcl/register';
import * as monaco from 'monaco-editor/editor/editor.api';
import type { Connection } from '../protocol.ts';
import { drawIcons } from './icons.ts';
import { registerJson } from './json.ts';
import { registerRego } from './rego.ts';
import { followTheme } from './theme.ts';
import { startWorker } from './worker.ts';

export { monaco };

self.MonacoEnvironment = { getWorker: startWorker };
drawIcons();
registerJson(monaco.languages);
followTheme(monaco.editor);

/** Colours, completion, hover and format of Rego come from the server. */
export const speakRego = (connection: Connection) => registerRego(monaco, connection);
