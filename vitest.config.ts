import { defineConfig, type TestUserConfig } from 'vitest/config';

/** The tests that lie beside the code, and one project for each folder of test/ that drives what the build made. */
export default defineConfig({
  test: {
    // Long enough for a machine that is busy with something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: process.env.DECREE_SEED ? ['test/seed.ts'] : [],
    projects: [
      project(
        'unit',
        '{core/host,knowledge,engine,adapters,server,cli,client,playground,test/bench,test/claude,test/rooms,scripts}/**/*.test.{ts,mjs}',
      ),
      project('editor', 'test/lsp/**/*.test.ts'),
      project('hostile', 'test/hostile/**/*.test.ts'),
      project('web', 'test/web/**/*.test.ts'),
      // Real servers on loopback: a database, clouds, a registry.
      project('services', 'test/services/**/*.test.ts'),
      project('package', 'test/package/**/*.test.ts'),
      // One editor and one browser for all of them: they take turns.
      project('browser', 'test/browser/**/*.test.ts', {
        globalSetup: 'test/browser/global_setup.ts',
        fileParallelism: false,
      }),
    ],
  },
});

function project(name: string, include: string, options: TestUserConfig = {}) {
  return { extends: true as const, test: { name, include: [include], ...options } };
}
