import { once } from 'node:events';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { OidcProvider } from '../../adapters/access/index.ts';
import { distFile } from '../../adapters/files/dist.ts';
import { isFolder } from '../../adapters/files/folder.ts';
import { placeFrom } from '../../adapters/store/index.ts';
import { badCall, CallError, exitCodes, hasErrors } from '../host/exit.ts';
import { interruption } from '../host/interruption.ts';
import { writeDiagnostics, writeResult } from '../host/terminal.ts';
import { readSettings } from '../input/settings.ts';
import { openBrowser } from '../studio/browser.ts';
import { LanguageServer } from '../studio/language_server.ts';
import { watchOutside } from '../studio/outside.ts';
import { newToken } from '../studio/token.ts';
import { acceptRoute } from './accept.ts';
import { Door, type House } from './door.ts';
import { governanceRoutes } from './governance.ts';
import type { SiteOptions } from './options.ts';
import { findPages } from './pages.ts';
import { planSite } from './plan.ts';
import { signInRoutes } from './sign_in.ts';
import { StoreAtHand } from './store.ts';

/** Serves the pages of a folder until the user ends it. Gives the exit code. */
export async function serveSite(path: string, options: SiteOptions, start: '/' | '/governance'): Promise<number> {
  const folder = resolve(path);
  if (!(await isFolder(folder))) throw badCall(`\`${path}\` is no folder`, 'name the folder to work in');
  const { serve: settings, inventory, diagnostics, file } = await readSettings(folder);
  // Settings of access that cannot be read would open more than is meant.
  if (hasErrors(diagnostics)) throw new CallError(...diagnostics);
  writeDiagnostics(diagnostics);
  const plan = planSite(options, { settings, file }, process.env);
  const pages = await findPages(distFile('studio')).catch(() => new Map<string, string>());
  if (!pages.has('/')) throw notBuilt;

  const ended = once(interruption(), 'abort');
  const oidc = plan.oidc && new OidcProvider(plan.oidc, plan.oidcSecret);
  const home = file === undefined ? folder : dirname(file);
  const store = new StoreAtHand(
    placeFrom(process.env, resolve(home, inventory.database ?? join('.decree', 'database'))),
  );
  const house: House = {
    pages,
    routes: [],
    language: new LanguageServer(folder),
    trusted: { key: plan.key, oidc },
    printed: newToken(),
  };
  const doors: Door[] = [];
  // The one for changes first: the other says where it is.
  for (const door of plan.doors.toReversed()) {
    const [management] = doors;
    const routes = [
      ...signInRoutes({ ...plan, ...(management && { managementOrigin: management.origin }) }, oidc),
      ...governanceRoutes(store),
      acceptRoute(store),
    ];
    doors.push(await Door.open(door, { ...house, routes }));
  }
  house.language.start();
  const stopWatching = watchOutside(folder, (changes) => {
    house.language.notify('workspace/didChangeWatchedFiles', { changes }).catch(() => undefined);
  });
  const addresses = doors.toReversed().map(({ origin, plan: { entry, serves } }) => {
    const page = serves === 'results' ? '/governance' : start;
    return entry === 'printed' ? `${origin}${page}?token=${house.printed}` : `${origin}${page}`;
  });
  await writeResult(addresses.map((address) => `${address}\n`).join(''));
  if (options.open && addresses[0] !== undefined) openBrowser(addresses[0]);

  await ended;
  stopWatching();
  await Promise.all([...doors.map((door) => door.close()), store.close(), house.language.close()]);
  return exitCodes.ok;
}

const notBuilt = new CallError({
  code: 'studio_missing',
  severity: 'error',
  message: 'the page of the studio is not there',
  help: 'build with `npm run setup`, or install Decree again',
});
