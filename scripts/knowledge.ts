// Reads the hand-kept YAML of knowledge/ into the one value that the reader of sentences is given.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  Attributes,
  Categories,
  Concept,
  Gallery,
  Language,
  Relations,
  Values,
  Words,
} from '../knowledge/language/language.ts';

/** Throws with the file's name where a file is not as `knowledge/language` says. */
export function readKnowledge(folder: string): Language {
  return Language.parse({
    words: Object.assign({}, ...read(join(folder, 'words'), Words)),
    categories: Object.assign({}, ...read(join(folder, 'categories'), Categories)),
    concepts: read(join(folder, 'concepts'), Concept),
    attributes: Object.assign({}, ...read(join(folder, 'attributes'), Attributes)),
    values: read(join(folder, 'values'), Values).flat(),
    relations: read(join(folder, 'relations'), Relations).flat(),
    gallery: read(join(folder, 'gallery'), Gallery).flat(),
  });
}

function read<T>(folder: string, schema: { parse(value: unknown): T }): T[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      try {
        return schema.parse(parse(readFileSync(join(folder, name), 'utf8')));
      } catch (error) {
        throw new Error(`${join(folder, name)}: ${(error as Error).message}`);
      }
    });
}
