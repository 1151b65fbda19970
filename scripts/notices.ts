import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Notice {
  /** Name and version. */
  name: string;
  text: string;
}

const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

/** The licences of every package and Go module that the bundles hold; `inputs` are the files that esbuild read. */
export function noticesOf(root: string, inputs: Iterable<string>): string {
  const notices = [...packagesOf(root, inputs), ...goModules(root)].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const rule = '-'.repeat(78);
  return [
    'Decree contains the software below. Each part is used as it is, under its own licence.',
    ...notices.map(({ name, text }) => `${rule}\n${name}\n${rule}\n\n${text.trim()}\n`),
  ].join('\n');
}

function packagesOf(root: string, inputs: Iterable<string>): Notice[] {
  const folders = new Set([...inputs].flatMap((input) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  return [...folders].map((folder) => {
    const at = join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
    return { name: `${name} ${version} (${license})`, text: licencesIn(at) };
  });
}

function goModules(root: string): Notice[] {
  const format = '{{with .Module}}{{if .Version}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}';
  const listed = execFileSync('go', ['list', '-deps', '-f', format, '.'], {
    cwd: join(root, 'core'),
    env: { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm' },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(listed.split('\n').filter(Boolean))].map((line) => {
    const [name = '', folder = ''] = line.split('\t');
    return { name, text: licencesIn(folder) };
  });
}

function licencesIn(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n\n');
}
