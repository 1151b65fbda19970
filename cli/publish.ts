import { Option } from 'commander';
import { algorithms } from '../engine/publish/algorithms.ts';
import { list, repeated } from './host/options.ts';
import type { AddVerb } from './program.ts';
import type { PublishFlags } from './publish/options.ts';

export const addPublish: AddVerb = (program, exit) => {
  program
    .command('publish')
    .description(
      'Publish policies that pass the gate: to a shared git repository, as a signed OPA bundle, or both; by default where `publish` of decree.yaml says.',
    )
    .argument('[path...]', 'Rego files, or folders of them (default: the `policies` of decree.yaml)')
    .option('--repository <url>', 'the git repository that a team shares; asks git for credentials')
    .option('--base <branch>', 'the branch to publish for (default: the one that the repository has for this)')
    .addOption(
      new Option('--owner <who>', 'who owns the policies, for CODEOWNERS, e.g. `@org/security`; repeatable').argParser(
        repeated,
      ),
    )
    .addOption(
      new Option('--forge <name>', 'who asks people to take the branch in (default: by the address)').choices([
        'github',
        'gitlab',
      ]),
    )
    .option('--no-request', 'only push the branch; open no pull or merge request')
    .option(
      '--bundle <place>',
      'where the bundle goes: a folder, a `.tar.gz`, `https://…`, `s3://…`, `oci://registry/name`',
    )
    .option('--name <name>', 'the name of the bundle (default: policies)')
    .option('--key <file>', 'private key in PEM, or a secret, that signs the bundle (default: $DECREE_SIGNING_KEY)')
    .option('--key-id <id>', 'how the signature calls the key (default: its fingerprint)')
    .addOption(new Option('--algorithm <name>', 'how it signs (default: by the kind of the key)').choices(algorithms))
    .option('--scope <scope>', 'what the signature is for')
    .option(
      '--resolve-wasm',
      'let an OPA that is built with WebAssembly run `policy.wasm`; any other refuses the bundle',
    )
    .addOption(new Option('--only <ids>', 'publish only these policies, separated by commas').argParser(list))
    .option('--dry-run', 'say what would be published, and publish nothing')
    .option('--json', 'print the result as JSON')
    .action(async (paths: string[], options: PublishFlags) => exit(await publish(paths, options)));
};

async function publish(paths: readonly string[], options: PublishFlags): Promise<number> {
  const { runPublish } = await import('./publish/run.ts');
  return runPublish(paths, options);
}
