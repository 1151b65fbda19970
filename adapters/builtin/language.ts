import { readFileSync } from 'node:fs';
import { Lexicon } from '../../engine/requirement/read/lexicon.ts';
import type { Language } from '../../knowledge/language/language.ts';
import { distFile } from '../files/dist.ts';
import { schemas } from './schemas.ts';

let made: Lexicon | undefined;

/** The vocabulary of the sentence reader; the build has validated it. */
export function lexicon(): Lexicon {
  made ??= new Lexicon(JSON.parse(readFileSync(distFile('knowledge.json'), 'utf8')) as Language, schemas());
  return made;
}
