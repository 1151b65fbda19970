/** Writes knowledge/schema/<provider>.jsonl from the installed provider packages, the newest and older ones. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVIDER_NAMES } from '../schema/index.ts';
import { writeProvider } from './lines.ts';
import { PAST_VERSIONS, withPast } from './past.ts';
import { openPackage } from './sources.ts';
import { readSupplement, supplemented } from './supplement.ts';
import { readType } from './types.ts';

const here = import.meta.dirname;
const nodeModules = join(here, 'node_modules');
const supplement = readSupplement(join(here, 'supplement.yaml'));

for (const provider of PROVIDER_NAMES) {
  const { label, providerVersion, modules } = openPackage(provider, nodeModules);
  const newest = Array.from(modules, (source) => supplemented(readType(provider, source), supplement));
  const types = withPast(provider, newest, nodeModules);
  const header = { provider, version: providerVersion, package: label, past: PAST_VERSIONS[provider] };
  const file = join(here, '..', 'schema', `${provider}.jsonl`);
  writeFileSync(file, writeProvider(header, types));
  process.stderr.write(`${provider}: ${types.length} types of ${label}\n`);
}
