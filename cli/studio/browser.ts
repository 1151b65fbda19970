import { spawn } from 'node:child_process';
import { platform } from 'node:process';

const commands: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...words: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Shows an address in the browser of the user. Where there is none, the printed address is enough. */
export function openBrowser(address: string): void {
  const [command, ...words] = commands[platform] ?? ['xdg-open'];
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
