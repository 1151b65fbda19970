import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { createProgram } from '../../cli/program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = (name: string) => readFile(join(root, name), 'utf8');

/** Each flag that follows a verb of ours in a script must be one that the verb has. */
async function knows(words: readonly string[]) {
  const [verb = '', ...rest] = words;
  const program = await createProgram(['node', 'decree', verb], () => undefined);
  const command = program.commands.find((one) => one.name() === verb);
  expect(command?.name()).toBe(verb);
  const flags = command?.options.map(({ long }) => long) ?? [];
  for (const word of rest.filter((one) => one.startsWith('--'))) expect(flags).toContain(word);
  for (const name of ['--format', '--post']) {
    const at = rest.indexOf(name);
    const choices = command?.options.find(({ long }) => long === name)?.argChoices ?? [];
    if (at >= 0) expect(choices).toContain(rest[at + 1]);
  }
}

/** Runs a script of a pipeline with programs that only write down what they are called with. */
async function called(script: string, env: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'decree-pipeline-'));
  try {
    for (const program of ['node', 'npx']) {
      await writeFile(
        join(folder, program),
        `#!/bin/sh\nfor word in "$@"; do echo "$word" >> "${folder}/words"; done\n`,
      );
      await chmod(join(folder, program), 0o755);
    }
    const path = [folder, process.env.PATH].join(delimiter);
    await promisify(execFile)('bash', ['-e', '-c', script], { cwd: folder, env: { PATH: path, ...env } });
    return (await readFile(join(folder, 'words'), 'utf8')).trimEnd().split('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const hostile = 'plans/a b"; touch hacked; echo $(id) "';

test.skipIf(process.platform === 'win32')('the GitHub Action calls what there is', async () => {
  const action = parse(await text('action.yml'));
  expect(action.runs.using).toBe('composite');
  const step = action.runs.steps.at(-1);
  const inputs: Record<string, { default?: string }> = action.inputs;
  const values = { plan: hostile, source: 'infra', workspace: 'prod', infracost: 'cost.json' };
  const env: Record<string, string> = { GITHUB_ACTION_PATH: '/action', GITHUB_REF: 'refs/pull/7/merge' };
  for (const [name, expression] of Object.entries<string>(step.env)) {
    const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression)?.[1] ?? '';
    expect(Object.keys(inputs)).toContain(input);
    env[name] = { ...values }[input] ?? inputs[input]?.default ?? '';
  }
  const [program, ...words] = await called(step.run, env);
  expect(program).toBe('/action/scripts/decree.mjs');
  expect(words).toEqual([
    ...['guard', hostile, '--source', 'infra', '--format', 'text', '--workspace', 'prod'],
    ...['--infracost', 'cost.json', '--post', 'github'],
  ]);
  await knows(words);
  expect(step.run).not.toContain('${{');
  const branch = await called(step.run, { ...env, GITHUB_REF: 'refs/heads/main', WORKSPACE: '', INFRACOST: '' });
  expect(branch.slice(1)).toEqual(['guard', hostile, '--source', 'infra', '--format', 'text']);
});

test.skipIf(process.platform === 'win32')('the template for GitLab calls what there is', async () => {
  const [head, body] = parseAllDocuments(await text('ci-templates/decree-guard.gitlab-ci.yml')).map((one) =>
    one.toJS(),
  );
  const inputs: Record<string, { default: string }> = head.spec.inputs;
  const filled = (line: string) =>
    line.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name) => inputs[name]?.default ?? 'missing');
  const job = body['decree-guard'];
  const script = job.script.map(filled).join('\n');
  const variables = { DECREE_PLAN: hostile, DECREE_SOURCE: '.', DECREE_WORKSPACE: 'default' };
  expect(Object.keys(job.variables)).toEqual(Object.keys(variables));
  const words = await called(script, { ...variables, GITLAB_TOKEN: 't', CI_MERGE_REQUEST_IID: '7' });
  expect(words).toEqual([
    ...['decree', 'guard', hostile, '--source', '.', '--workspace', 'default', '--post', 'gitlab', '--format', 'junit'],
  ]);
  await knows(words.slice(1));
  expect(await called(script, variables)).not.toContain('--post');
});

test('the hooks for pre-commit call what there is', async () => {
  const hooks: { id: string; entry: string; args?: string[]; language: string }[] = parse(
    await text('.pre-commit-hooks.yaml'),
  );
  expect(hooks.map(({ id }) => id)).toEqual(['decree-check', 'decree-guard']);
  for (const { entry, args = [], language } of hooks) {
    expect(language).toBe('node');
    const [program, ...words] = [...entry.split(' '), ...args];
    expect(program).toBe('decree');
    await knows(words);
  }
});
