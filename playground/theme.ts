import type { ThemeChoice } from './state/session.ts';
import type { Store } from './state/store.ts';

/** Puts the theme on the page: the editor's own in a webview, else the one chosen, or the system's. */
export function keepTheme(store: Store, inEditor: boolean): void {
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
  const apply = () => {
    root.dataset.theme = themeOf(store.session.theme, dark.matches, contrast.matches);
  };
  apply();
  dark.addEventListener('change', apply);
  contrast.addEventListener('change', apply);
  store.subscribe((after, before) => {
    if (after.session.theme !== before.session.theme) apply();
  });
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
