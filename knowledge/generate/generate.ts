/** Writes knowledge/schema/<provider>.jsonl from the installed provider packages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVIDER_NAMES } from '../schema/index.ts';
import { writeProvider } from './lines.ts';
import { openPackage } from './sources.ts';
import { readSupplement, supplemented } from './supplement.ts';
import { readType } from './types.ts';

const here = import.meta.dirname;
const supplement = readSupplement(join(here, 'supplement.yaml'));

for (const provider of PROVIDER_NAMES) {
  const { label, providerVersion, modules } = openPackage(provider, join(here, 'node_modules'));
  const types = Array.from(modules, (source) => supplemented(readType(provider, source), supplement));
  const file = join(here, '..', 'schema', `${provider}.jsonl`);
  writeFileSync(file, writeProvider({ provider, version: providerVersion, package: label }, types));
  process.stderr.write(`${provider}: ${types.length} types of ${label}\n`);
}
