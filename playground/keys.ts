import type { Session } from './state/session.ts';
import { author } from './work/author.ts';
import { save } from './work/save.ts';
import { stop, type Work } from './work/work.ts';

const places = ['#sentence', 'decree-policy', 'decree-samples', 'decree-sample', 'decree-workspace'];
const jobs: (keyof Session['running'])[] = ['author', 'correct', 'impact', 'save', 'publish'];

/** The keys that work wherever the focus is. */
export function listenToKeys(work: Work): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || inDialog(event)) return;
    if (!handled(work, event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

const inDialog = ({ target }: KeyboardEvent) => target instanceof Element && target.closest('dialog') !== null;

const isWriting = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement &&
  (target.matches('input, textarea, select') || target.isContentEditable || target.closest('.monaco-editor') !== null);

function handled(work: Work, event: KeyboardEvent): boolean {
  const { store } = work;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'enter') void author(work);
    else if (key === 's') void save(work);
    else if (key === 'z' && !event.shiftKey) store.undo();
    else if (key === 'y' || key === 'z') store.redo();
    else return false;
    return true;
  }
  if (event.altKey) return goTo(places[Number(event.code.replace('Digit', '')) - 1]);
  if (key === 'escape') return stopped(work);
  if (key !== '?' || isWriting(event)) return false;
  store.set({ dialog: 'keys' });
  return true;
}

function stopped(work: Work): boolean {
  const running = jobs.filter((job) => work.store.session.running[job]);
  for (const job of running) stop(work, job);
  return running.length > 0;
}

/** What takes the focus in a part, the likeliest first. */
const targets = [
  '[aria-current="true"]',
  '.monaco-editor textarea, .monaco-editor [role="textbox"]',
  'vscode-button, button',
];

/** Puts the focus on what a part is about. */
function goTo(place: string | undefined): boolean {
  const part = place === undefined ? null : document.querySelector<HTMLElement>(place);
  if (!part) return false;
  const inside = targets.map((target) => part.querySelector<HTMLElement>(target));
  const first = part.matches('textarea') ? part : inside.find((element) => element !== null);
  first?.focus();
  part.scrollIntoView({ block: 'nearest' });
  return true;
}
