declare module '*.svg' {
  const svg: string;
  export default svg;
}

declare module '*.css';

// Monaco's parts that only run, without types of their own.
declare module 'monaco-editor/editor/contrib/semanticTokens/browser/documentSemanticTokens';
declare module 'monaco-editor/editor/contrib/suggest/browser/suggestController';
