// Reads the benchmark folder: sentences, each with the Terraform files that judge them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What must be flagged in a file. Addresses are without index. */
export interface Expected {
  violations: string[];
  /** May be flagged in place of a violation, or beside it. */
  related: string[];
  /** Neither right nor wrong, whatever is said of them. */
  undecided: string[];
  /** False: only whether anything is flagged counts. */
  addressesScored: boolean;
}

export interface Fixture {
  name: string;
  text: string;
  expected: Expected;
}

export const splits = ['title', 'requirement', 'free'] as const;
export type Split = (typeof splits)[number];

/** A sentence and the files that the policy of it is judged on. */
export interface Entry {
  id: string;
  split: Split;
  sentence: string;
  provider: string;
  /** Only scanners' cases have one. */
  service?: string;
  fixtures: Fixture[];
}

/** Files of a scanner that say what one rule of it finds. */
export interface Case {
  id: string;
  title: string;
  requirement: string;
  provider: string;
  service: string;
  positive: Fixture[];
  negative: Fixture[];
}

const CaseRow = z.object({
  id: z.string(),
  title: z.string(),
  requirement: z.string(),
  provider: z.string(),
  service: z.string(),
  positive: z.array(
    z.object({
      file: z.string(),
      violations: z.array(z.object({ address: z.string() })),
      related: z.array(z.string()).default([]),
      unspecified: z.array(z.string()).default([]),
    }),
  ),
  negative: z.array(z.object({ file: z.string() })),
});

const FreeRow = z.object({
  id: z.string(),
  requirement: z.string(),
  resource_types: z.array(z.string()),
  fixtures: z.array(
    z.object({
      name: z.string(),
      tf: z.string(),
      flagged: z.array(z.string()),
      undetermined: z.array(z.string()).default([]),
      acceptable: z
        .union([
          z.array(z.string()),
          z.record(z.string(), z.array(z.string())).transform((by) => Object.values(by).flat()),
        ])
        .default([]),
      addresses_scored: z.boolean().default(true),
    }),
  ),
});

const providerNames: Record<string, string> = { azurerm: 'azure', google: 'gcp' };

/** Whether this is a folder that the others here can read. */
export function isBenchmark(folder: string | undefined): folder is string {
  return folder !== undefined && ['cases.jsonl', 'free.jsonl'].every((name) => existsSync(join(folder, name)));
}

/** The scanners' cases of the folder. */
export function readCases(folder: string): Case[] {
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return rows(join(folder, 'cases.jsonl'), CaseRow).map(({ positive, negative, ...rest }) => ({
    ...rest,
    positive: positive.map(({ file, violations, related, unspecified }) => ({
      name: file,
      text: textOf(file),
      expected: {
        violations: [...new Set(violations.map(({ address }) => address))],
        related,
        undecided: unspecified,
        addressesScored: true,
      },
    })),
    negative: negative.map(({ file }) => ({
      name: file,
      text: textOf(file),
      expected: { violations: [], related: [], undecided: [], addressesScored: true },
    })),
  }));
}

/** Every sentence of the folder; a case gives two, its title and its requirement. */
export function readEntries(folder: string): Entry[] {
  const cases = readCases(folder);
  const of = (split: 'title' | 'requirement'): Entry[] =>
    cases.map(({ id, provider, service, positive, negative, [split]: sentence }) => ({
      id,
      split,
      sentence,
      provider,
      service,
      fixtures: [...positive, ...negative],
    }));
  return [...of('title'), ...of('requirement'), ...readFree(folder)];
}

function readFree(folder: string): Entry[] {
  return rows(join(folder, 'free.jsonl'), FreeRow).map(({ id, requirement, resource_types, fixtures }) => ({
    id,
    split: 'free',
    sentence: requirement,
    provider: providerOf(resource_types[0]),
    fixtures: fixtures.map(({ name, tf, flagged, undetermined, acceptable, addresses_scored }) => ({
      name,
      text: tf,
      expected: {
        violations: flagged,
        related: acceptable,
        undecided: undetermined,
        addressesScored: addresses_scored,
      },
    })),
  }));
}

function providerOf(type: string | undefined): string {
  const prefix = type?.split('_')[0] ?? 'any';
  return providerNames[prefix] ?? prefix;
}

function rows<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
