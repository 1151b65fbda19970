// What the tests in test/browser and test/electron drive: VS Code's own workbench and extension host (code-server, from npm) and a
// Chromium. `node scripts/editor_host.ts` installs what is missing, if it can, and names the rest.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apt, isExecutable, onPath, run } from './install.ts';

const codeServerVersion = '4.139.1';

const hosts = join(dirname(dirname(fileURLToPath(import.meta.url))), '.cache/editor-host');
const installed = join(hosts, `code-server-${codeServerVersion}`);
const entryIn = (folder: string) => join(folder, 'node_modules/code-server/out/node/entry.js');

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const chromiumOnMac = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The script of code-server that Node runs, where it is installed. */
export function findCodeServer(): string | undefined {
  return existsSync(entryIn(installed)) ? entryIn(installed) : undefined;
}

/** The browser that `CHROMIUM` names, or one that is installed. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return isExecutable(named) ? named : undefined;
  return [...onPath(chromiumNames), ...chromiumOnMac].find(isExecutable);
}

/** What to tell a user whose machine has no Chromium. */
function chromiumHelp(): string {
  if (process.env.CHROMIUM) return '`CHROMIUM` names a file that cannot be run';
  if (isExecutable('/usr/bin/apt-get')) return 'run `sudo apt-get install chromium`';
  if (process.platform === 'darwin') return 'run `brew install --cask chromium`';
  return 'install Chromium with the tool of your system, or let `CHROMIUM` name it';
}

function installChromium(): void {
  if (!process.env.CHROMIUM) apt(['chromium', 'fonts-dejavu-core']);
}

/** Into a folder beside its place, so that what stands in its place is always whole. */
function installCodeServer(): void {
  rmSync(hosts, { recursive: true, force: true });
  const part = `${installed}.part`;
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, 'package.json'), '{"name": "editor-host", "private": true}');
  // Its scripts would compile what it can do without, and ask for a compiler.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev'];
  const done =
    run('npm', ['install', '--prefix', part, ...options, `code-server@${codeServerVersion}`]) &&
    run('npm', ['install', '--prefix', join(part, 'node_modules/code-server/lib/vscode'), ...options]);
  if (done) renameSync(part, installed);
}

if (import.meta.main) {
  if (!findChromium()) installChromium();
  if (!findCodeServer()) installCodeServer();
  const missing = [
    ...(findChromium() ? [] : [`checks in a browser: there is no Chromium: ${chromiumHelp()}`]),
    ...(findCodeServer() ? [] : ['checks in the editor: code-server could not be installed from npm']),
  ];
  for (const what of missing) console.log(`skipped: ${what}`);
  console.log(`${2 - missing.length} passed, 0 failed`);
}
