// `npm run docs`: writes the pages of the library to docs/, as a static site.
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { lexicon } from '../../adapters/builtin/index.ts';
import { Controls } from '../../knowledge/controls/controls.ts';
import { libraryPolicies } from '../library/compiled.ts';
import { matrixOf, Reasons } from '../library/matrix.ts';
import { siteOf } from './site.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const policies = join(root, 'policies');
const out = join(root, 'docs');

const controls = Controls.parse(parse(readFileSync(join(root, 'knowledge/controls/controls.yaml'), 'utf8')));
const documented = libraryPolicies(policies).map((policy) => ({
  ...policy,
  fixtures: globSync('fixtures/*.tf', { cwd: join(policies, policy.folder) })
    .toSorted()
    .map((file) => ({
      name: file.slice('fixtures/'.length),
      text: readFileSync(join(policies, policy.folder, file), 'utf8'),
    })),
}));

rmSync(out, { recursive: true, force: true });
const reasons = Reasons.parse(parse(readFileSync(join(policies, 'without.yaml'), 'utf8')));
const pages = siteOf(documented, controls, matrixOf(documented, lexicon(), reasons));
for (const { file, text } of pages) {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
}
for (const file of ['style.css', 'search.js']) copyFileSync(join(here, file), join(out, file));
console.log(`${pages.length} pages in docs/: open docs/index.html`);
