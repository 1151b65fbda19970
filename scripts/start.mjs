// `npm start`: sets up, then does the main job. With words behind `--` it is the command line; without, it shows what Decree does.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pinnedNode, root, setupOrExit } from './setup.mjs';

const tour = [
  ['author', 'flag any S3 bucket that is not encrypted with a customer managed KMS key'],
  ['check', 'examples/shop', '--fail-on', 'CRITICAL'],
];

setupOrExit();
const words = process.argv.slice(2);
let code = 0;
for (const call of words.length > 0 ? [words] : tour) {
  if (words.length === 0)
    process.stdout.write(`\n$ decree ${call.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')}\n\n`);
  const result = spawnSync(pinnedNode(), [join(root, 'dist/cli.mjs'), ...call], {
    stdio: 'inherit',
    cwd: words.length > 0 ? process.env.INIT_CWD : root,
  });
  code = result.status ?? 1;
}
process.exit(words.length > 0 ? code : 0);
