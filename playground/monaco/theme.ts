import type { editor } from 'monaco-editor/editor/editor.api';

type Kind = 'light' | 'dark' | 'contrast' | 'contrast-light';

const bases = { light: 'vs', dark: 'vs-dark', contrast: 'hc-black', 'contrast-light': 'hc-light' } as const;

/** Colours of what is read in a text, all with at least 4.5:1 on the editor's ground. */
const colours: Record<Kind, Record<string, string>> = {
  light: { keyword: '7a2ea0', string: '8a3b12', number: '0b6b46', comment: '566b4f', name: '1f4f8f', plain: '24292f' },
  dark: { keyword: 'c79bf2', string: 'ebb68c', number: 'a5d6a0', comment: '8b9c85', name: '8fc1f5', plain: 'd7dae0' },
  contrast: {
    keyword: 'e0b3ff',
    string: 'ffc08a',
    number: 'b5f0b0',
    comment: 'a8c4a0',
    name: '9cdcfe',
    plain: 'ffffff',
  },
  'contrast-light': {
    keyword: '5c0f85',
    string: '6b2600',
    number: '00502f',
    comment: '37502f',
    name: '0a2f66',
    plain: '000000',
  },
};

/** What the languages and the server call things, and which colour that takes. */
const tokens: Record<string, string> = {
  keyword: 'keyword',
  operator: 'keyword',
  string: 'string',
  number: 'number',
  comment: 'comment',
  identifier: 'plain',
  punctuation: 'plain',
  delimiter: 'plain',
  variable: 'name',
  type: 'name',
  '': 'plain',
};

/** Colours of the editor that the page's own theme has, too. */
const shared = [
  'editor.background',
  'editor.foreground',
  'editor.selectionBackground',
  'editor.inactiveSelectionBackground',
  'editor.lineHighlightBackground',
  'editor.lineHighlightBorder',
  'editorCursor.foreground',
  'editorLineNumber.foreground',
  'editorLineNumber.activeForeground',
  'editorWidget.background',
  'editorWidget.foreground',
  'editorWidget.border',
  'editorSuggestWidget.background',
  'editorSuggestWidget.foreground',
  'editorSuggestWidget.selectedBackground',
  'editorSuggestWidget.selectedForeground',
  'editorHoverWidget.background',
  'editorHoverWidget.foreground',
  'editorHoverWidget.border',
  'editorError.foreground',
  'editorWarning.foreground',
  'diffEditor.insertedTextBackground',
  'diffEditor.removedTextBackground',
  'focusBorder',
  'contrastBorder',
  'input.background',
  'input.foreground',
  'input.border',
  'list.hoverBackground',
  'list.activeSelectionBackground',
  'list.activeSelectionForeground',
  'list.focusBackground',
  'list.focusForeground',
  'list.highlightForeground',
  'menu.background',
  'menu.foreground',
  'menu.selectionBackground',
  'menu.selectionForeground',
  'textLink.foreground',
  'scrollbarSlider.background',
];

/** Gives the editors the colours of the page, now and whenever they change. */
export function followTheme({ defineTheme, setTheme }: typeof editor): void {
  const apply = () => {
    const kind = kindOf(document.documentElement.dataset.theme);
    const rules = Object.entries(tokens).map(([token, colour]) => ({ token, foreground: colours[kind][colour] ?? '' }));
    const colors = { ...pageColours(), ...bracketColours(`#${colours[kind].plain}`) };
    defineTheme('decree', { base: bases[kind], inherit: true, rules, colors });
    setTheme('decree');
  };
  apply();
  new MutationObserver(apply).observe(document.documentElement, { attributeFilter: ['data-theme', 'style'] });
}

const kindOf = (theme: string | undefined): Kind => (theme !== undefined && theme in bases ? (theme as Kind) : 'light');

/** Brackets are as the text round them: a colour for each depth says more than there is to say. */
const bracketColours = (plain: string) =>
  Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, plain]));

function pageColours(): Record<string, string> {
  const style = getComputedStyle(document.documentElement);
  const found = shared.flatMap((id) => {
    const value = hex(style.getPropertyValue(`--vscode-${id.replaceAll('.', '-')}`).trim());
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(found);
}

/** `#rrggbbaa` of what a theme may say; Monaco takes nothing else. */
function hex(colour: string): string | undefined {
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(colour)) return colour;
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+))?\s*\)$/.exec(colour)?.slice(1);
  if (!parts) return undefined;
  const [red, green, blue, alpha] = parts.map((part) => (part === undefined ? 1 : Number(part)));
  const bytes = [red, green, blue, Math.round((alpha ?? 1) * 255)];
  return `#${bytes.map((byte) => (byte ?? 0).toString(16).padStart(2, '0')).join('')}`;
}
