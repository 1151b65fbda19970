import type { languages } from 'monaco-editor/editor/editor.api';

/** Colours for JSON; Monaco's own support brings a worker of its own that is bigger than all the rest. */
export function registerJson({ register, setMonarchTokensProvider, setLanguageConfiguration }: typeof languages): void {
  register({ id: 'json', extensions: ['.json'] });
  setLanguageConfiguration('json', {
    brackets: [
      ['{', '}'],
      ['[', ']'],
    ],
    autoClosingPairs: [
      { open: '{', close: '}' },
      { open: '[', close: ']' },
      { open: '"', close: '"' },
    ],
  });
  setMonarchTokensProvider('json', {
    tokenizer: {
      root: [
        [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'variable'],
        [/"(?:[^"\\]|\\.)*"?/, 'string'],
        [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, 'number'],
        [/\b(?:true|false|null)\b/, 'keyword'],
        [/[{}[\],:]/, 'delimiter'],
      ],
    },
  });
}
