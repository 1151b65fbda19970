import '@vscode-elements/elements/dist/vscode-button/index.js';
import './components/page.ts';
import './styles/studio.css';
import type { Page } from './components/page.ts';
import { rpc } from './connection/rpc.ts';
import { socketChannel } from './connection/socket.ts';
import { browserStorage } from './connection/storage.ts';
import { editorAround } from './connection/webview.ts';
import { listenToKeys } from './keys.ts';
import { fromKept, toKeep } from './state/keep.ts';
import { Store } from './state/store.ts';
import { keepTheme } from './theme.ts';
import { keepJudging } from './work/judge.ts';
import { openFromAddress } from './work/share.ts';
import { problemOf, showProgress, type Work } from './work/work.ts';

const restMilliseconds = 300;

const editor = editorAround();
const keeper = editor?.keeper ?? browserStorage;
const kept = fromKept(keeper.read());
const store = new Store(Date.now, kept?.draft, kept?.session);
const connection = rpc(editor?.channel ?? socketChannel());
const work: Work = { store, connection, started: start() };

keepTheme({ theme: () => store.session.theme, onChange: onTheme }, editor !== undefined);
listenToKeys(work);
showProgress(work);
keepJudging(work);
keep();
show();
void openFromAddress(work);

function show(): void {
  const page = document.createElement('decree-studio') as Page;
  page.work = work;
  page.state = store.state;
  store.subscribe((state) => {
    page.state = state;
  });
  document.body.append(page);
}

function onTheme(listen: () => void): void {
  store.subscribe((after, before) => {
    if (after.session.theme !== before.session.theme) listen();
  });
}

/** Keeps the page once nothing has changed for a moment, and when it is left. */
function keep(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    keeper.write(toKeep(store.draft, store.session));
  };
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, restMilliseconds);
  });
  addEventListener('pagehide', write);
}

/** Asks what there is until the server says it. */
async function start(): Promise<void> {
  for (;;) {
    try {
      store.set({ start: await connection.request('decree/studio/start', {}) });
      return;
    } catch (error) {
      store.set({ notice: problemOf(error) });
    }
    await new Promise((resolve) => setTimeout(resolve, restMilliseconds));
  }
}
