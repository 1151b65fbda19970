import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What speaks to something outside. */
const outside =
  /^(@(anthropic-ai|aws-sdk|azure|electric-sql|gitbeaker|kubernetes|octokit)\/|(google-auth-library|kysely|pg|pg-boss|simple-git|tar-stream|jose)(\/|$))/;

/** The rooms that each room may import, and the packages that belong to it alone. */
const rooms: Record<string, { mayImport: string[]; own?: RegExp }> = {
  core: { mayImport: [] },
  knowledge: { mayImport: [] },
  engine: { mayImport: ['core', 'knowledge'] },
  adapters: { mayImport: ['core', 'knowledge', 'engine'], own: outside },
  server: { mayImport: ['core', 'knowledge', 'engine', 'adapters'], own: /^vscode-languageserver/ },
  cli: { mayImport: ['core', 'knowledge', 'engine', 'adapters'], own: /^commander$/ },
  // Only the types of what it says to the server.
  playground: { mayImport: ['core', 'engine', 'server'], own: /^(lit|monaco-editor|@vscode-elements|uplot)(\/|$)/ },
  client: { mayImport: [], own: /^vscode(-languageclient)?(\/|$)/ },
};
/** They work on text and data, wherever they run. */
const pure = ['core', 'knowledge', 'engine'];
const reachesOut = /\b(Date\.now|new Date\(\)|Math\.random|performance\.|process\.|fetch\()/;

interface Module {
  file: string;
  room: string;
  text: string;
  imports: string[];
}

const modules: Module[] = globSync('{core,knowledge,engine,adapters,server,cli,client,playground}/**/*.ts', {
  cwd: root,
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/node_modules|\.test\.ts$|\/testing(\/|\.ts$)|^knowledge\/generate\//.test(file))
  .map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const imports = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from]) => from ?? '');
    return { file, room: file.split('/')[0] ?? '', text, imports };
  });

const roomOf = (from: string, file: string) => posix.join(dirname(file), from).split('/')[0] ?? '';

const inside = (room: string) => modules.filter((module) => module.room === room);
const owners = Object.entries(rooms).flatMap(([room, { own }]) => (own ? [{ room, own }] : []));

test.each(Object.entries(rooms))('%s imports only the rooms below it', (room, { mayImport }) => {
  expect(inside(room).length).toBeGreaterThan(0);
  const wrong = inside(room).flatMap(({ file, imports }) =>
    imports
      .filter((from) => from.startsWith('.') && ![room, ...mayImport].includes(roomOf(from, file)))
      .map((from) => `${file}: ${from}`),
  );
  expect(wrong).toEqual([]);
});

test.each(owners)('$room alone knows its outside', ({ room, own }) => {
  const uses = modules.filter(({ imports }) => imports.some((from) => own.test(from)));
  expect([...new Set(uses.map((module) => module.room))]).toEqual([room]);
});

test.each(pure)('%s reaches for no file, network, clock or environment', (room) => {
  const wrong = inside(room).filter(
    ({ text, imports }) => reachesOut.test(text) || imports.some((from) => from.startsWith('node:')),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
