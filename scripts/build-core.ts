// Builds core and stores it as a module that has already started: what Go does before the first call is done once, here.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { snapshot } from '../core/host/snapshot.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'decree-core-'));
try {
  const built = join(folder, 'core.wasm');
  execFileSync('go', ['build', '-buildmode=c-shared', '-trimpath', '-ldflags=-s -w', '-o', built, '.'], {
    cwd: join(root, 'core'),
    env: { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm' },
    stdio: 'inherit',
  });
  writeFileSync(join(root, 'dist/core.wasm'), await snapshot(readFileSync(built)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
