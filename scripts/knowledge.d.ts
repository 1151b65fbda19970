import { Language } from '../knowledge/language/language.ts';
/** Throws with the file's name where a file is not as `knowledge/language` says. */
export declare function readKnowledge(folder: string): Language;
