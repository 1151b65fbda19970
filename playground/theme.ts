import type { ThemeChoice } from './state/session.ts';

/** Which theme somebody has chosen. */
export interface Choice {
  theme(): ThemeChoice;
  onChange(listen: () => void): void;
}

/** Puts the theme on the page: the editor's own in a webview, else the one chosen, or the system's; on paper it is light. */
export function keepTheme(choice: Choice, inEditor: boolean): void {
  const root = document.documentElement;
  if (inEditor) {
    root.dataset.host = 'editor';
    const follow = () => {
      root.dataset.theme = themeOfEditor(document.body.classList);
    };
    follow();
    new MutationObserver(follow).observe(document.body, { attributeFilter: ['class'] });
    return;
  }
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');
  const print = matchMedia('print');
  const apply = () => {
    root.dataset.theme = print.matches ? 'light' : themeOf(choice.theme(), dark.matches, contrast.matches);
  };
  apply();
  print.addEventListener('change', apply);
  dark.addEventListener('change', apply);
  contrast.addEventListener('change', apply);
  choice.onChange(apply);
}

function themeOf(choice: ThemeChoice, dark: boolean, contrast: boolean): string {
  if (choice !== 'auto') return choice;
  if (contrast) return 'contrast';
  return dark ? 'dark' : 'light';
}

function themeOfEditor(classes: DOMTokenList): string {
  if (classes.contains('vscode-high-contrast-light')) return 'contrast-light';
  if (classes.contains('vscode-high-contrast')) return 'contrast';
  return classes.contains('vscode-light') ? 'light' : 'dark';
}
