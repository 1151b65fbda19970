import './styles/governance.css';
import './components/page.ts';
import type { GovernancePage } from './components/page.ts';
import { editorAround } from './editor.ts';
import { askServer, Source } from './source.ts';
import { keepChoice } from './theme.ts';

const editor = editorAround();
const page = document.createElement('decree-governance') as GovernancePage;
page.source = new Source(editor?.ask ?? askServer);
page.place = editor?.place ?? {
  read: () => location.search,
  write: (search) => history.pushState(null, '', search),
  onChange: (listen) => addEventListener('popstate', listen),
};
page.openPlace = editor?.openPlace;
keepChoice(page, editor !== undefined);
hideToken();
document.body.append(page);

/** The browser has a cookie for it; nobody should share it with a link. */
function hideToken(): void {
  const address = new URL(location.href);
  if (editor || !address.searchParams.has('token')) return;
  address.searchParams.delete('token');
  history.replaceState(null, '', address);
}
