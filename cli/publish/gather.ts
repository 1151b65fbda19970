import { basename, dirname, posix } from 'node:path';
import { schemas } from '../../adapters/builtin/index.ts';
import { findPolicies } from '../../adapters/files/index.ts';
import type { Core, Diagnostic, SourceText } from '../../core/host/boundary.ts';
import { splitLibrary } from '../../engine/policy/library.ts';
import { loadPolicies } from '../../engine/policy/load.ts';
import type { Policy } from '../../engine/policy/policy.ts';
import { importedBy } from '../../engine/publish/imports.ts';
import { type Publication, type PublishedPolicy, policyFile, testFile } from '../../engine/publish/publication.ts';
import { type Fixture, findFixtures } from '../fixtures/run.ts';
import { badCall, CallError, hasErrors } from '../host/exit.ts';

/** Policies with what lies beside them, and what it takes to try them. */
export interface Gathered {
  publication: Publication;
  fixtures: Fixture[];
  /** All Rego that was found, tests too. */
  modules: SourceText[];
  /** What the policies import of Decree, with what stands in for it. */
  library: SourceText[];
  diagnostics: Diagnostic[];
}

/** Reads the policies of some paths. Throws where one of them cannot be read as a policy. */
export async function gather(
  core: Core,
  paths: readonly string[],
  builtinLibrary: readonly SourceText[],
  { name, only }: { name: string; only?: string[] | undefined },
): Promise<Gathered> {
  const { modules, diagnostics: unreadable } = await findPolicies(paths);
  const { modules: own, library } = await splitLibrary(core, modules, builtinLibrary);
  const loaded = await loadPolicies(core, own, { library, schemas: schemas() });
  if (hasErrors([...unreadable, ...loaded.diagnostics])) throw new CallError(...unreadable, ...loaded.diagnostics);
  const chosen = loaded.policies.filter(({ id }) => only?.includes(id) ?? true);
  const unknown = only?.find((id) => !loaded.policies.some((policy) => policy.id === id));
  if (unknown !== undefined)
    throw badCall(
      `\`--only\` names \`${unknown}\`, but no policy here has that id`,
      'list the ids with `decree policies`',
    );
  if (chosen.length === 0)
    throw badCall(
      'there is no policy to publish',
      'name Rego files or folders of them, or set `policies` in decree.yaml',
    );
  const { fixtures, diagnostics } = await findFixtures(chosen);
  const policies = chosen.map(
    (policy): PublishedPolicy => ({
      policy,
      files: [
        { file: policyFile, text: policy.source.text },
        ...testsOf(policy, loaded.tests).map(({ text }) => ({ file: testFile, text })),
        ...fixtures
          .filter((fixture) => fixture.policy === policy)
          .map(({ source }) => ({ file: `fixtures/${basename(source.file)}`, text: source.text })),
      ],
    }),
  );
  const shared = await importedBy(
    core,
    chosen.map(({ source }) => source),
    loaded.modules,
  );
  return {
    publication: { name, policies, modules: shared },
    fixtures,
    modules: own,
    library,
    diagnostics: [...loaded.diagnostics, ...diagnostics],
  };
}

/** `x_test.rego` beside `x.rego`. */
function testsOf({ source }: Policy, tests: readonly SourceText[]): SourceText[] {
  const name = posix.join(dirname(source.file), `${basename(source.file, '.rego')}_test.rego`);
  return tests.filter(({ file }) => posix.normalize(file) === name);
}
