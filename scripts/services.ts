// The real programs that test/services drives. `node scripts/services.ts` installs what is missing through the package registries,
// if it can, and names the rest.
import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apt, isExecutable, onPath, run } from './install.ts';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), '.cache/services');

interface Service {
  /** What the tests need it for. */
  what: string;
  /** Where else than on the path it may be. */
  places: readonly string[];
  install(): void;
  help: string;
}

const services = {
  postgres: {
    what: 'a PostgreSQL server',
    places: ['/usr/lib/postgresql/*/bin/postgres'],
    install: () => apt(['postgresql']),
    help: 'install PostgreSQL with the tool of your system',
  },
  moto_server: {
    what: 'the API of AWS',
    places: [join(folder, 'python/bin/moto_server')],
    // The schemas of CloudFormation, of which a test asks, lie elsewhere in later versions of cfn-lint.
    install: () => pip('moto[server,all]==5.2.1', 'cfn-lint==1.51.0'),
    help: 'install Python 3 with `venv`, or `moto[server,all]` with pip',
  },
  registry: {
    what: 'an OCI registry',
    places: [join(folder, 'go/registry')],
    install: () => go('github.com/distribution/distribution/v3/cmd/registry@v3.1.2'),
    help: 'install Go',
  },
  opa: {
    what: 'OPA',
    places: [join(folder, 'go/opa')],
    install: () => go('github.com/open-policy-agent/opa@v1.22.2'),
    help: 'install Go',
  },
  conftest: {
    what: 'Conftest',
    places: [join(folder, 'go/conftest')],
    install: () => go('github.com/open-policy-agent/conftest@v0.71.1'),
    help: 'install Go',
  },
  git: {
    what: 'git',
    places: [],
    install: () => apt(['git']),
    help: 'install git with the tool of your system',
  },
} satisfies Record<string, Service>;

export type ServiceName = keyof typeof services;

/** The program of a service, where it is installed. */
export function findService(name: ServiceName): string | undefined {
  return [...services[name].places.flatMap((place) => globSync(place)), ...onPath([name])].find(isExecutable);
}

function pip(...requirements: string[]): void {
  const python = join(folder, 'python');
  if (!existsSync(join(python, 'bin/pip')) && !run('python3', ['-m', 'venv', python])) return;
  if (!run(join(python, 'bin/pip'), ['install', '--quiet', ...requirements])) rmSync(python, { recursive: true });
}

function go(program: string): void {
  const bin = join(folder, 'go');
  mkdirSync(bin, { recursive: true });
  run('go', ['install', program], { GOBIN: bin });
}

if (import.meta.main) {
  const names = Object.keys(services) as ServiceName[];
  for (const name of names) if (!findService(name)) services[name].install();
  const missing = names.filter((name) => !findService(name));
  for (const name of missing) console.log(`skipped: checks with ${services[name].what}: ${services[name].help}`);
  console.log(`${names.length - missing.length} passed, 0 failed`);
}
