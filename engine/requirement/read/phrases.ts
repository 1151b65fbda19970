import { fillers } from './function-words.ts';
import { stemsOf } from './words.ts';

/** A pattern never stands for more word sequences than this. */
const mostSequences = 512;

/** Every sequence of stems that a phrase pattern stands for, fillers left out: `encrypt [at rest] (with|by) key`. */
export function sequencesOf(pattern: string): string[][] {
  const sequences = expand(pattern).map((text) => stemsOf(text).filter((stem) => !fillers.has(stem)));
  return [...new Map(sequences.filter((sequence) => sequence.length > 0).map((sequence) => [sequence.join(' '), sequence])).values()];
}

function expand(pattern: string): string[] {
  const group = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/.exec(pattern);
  if (!group) return [pattern];
  const [whole, optional, required = ''] = group;
  const options = optional === undefined ? required.split('|') : [...optional.split('|'), ''];
  return options
    .flatMap((option) => expand(`${pattern.slice(0, group.index)} ${option} ${pattern.slice(group.index + whole.length)}`))
    .slice(0, mostSequences);
}
