import { type ThemeChoice, themeChoices } from '../state/session.ts';
import { keepTheme } from '../theme.ts';

const key = 'decree.theme';

/** Lets somebody choose the colours, and remembers it. */
export interface Chooser {
  theme: ThemeChoice;
  addEventListener(type: 'theme', listen: () => void): void;
}

export function keepChoice(chooser: Chooser, inEditor: boolean): void {
  chooser.theme = readTheme();
  keepTheme(
    {
      theme: () => chooser.theme,
      onChange: (listen) =>
        chooser.addEventListener('theme', () => {
          writeTheme(chooser.theme);
          listen();
        }),
    },
    inEditor,
  );
}

function readTheme(): ThemeChoice {
  try {
    return themeChoices.find((choice) => choice === localStorage.getItem(key)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function writeTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // It holds until the page is left.
  }
}
