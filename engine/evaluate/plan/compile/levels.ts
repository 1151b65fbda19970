/**
 * The blocks that are open where code is being written. `break n` of a plan leaves n of them, then the next; from a
 * loop's body that goes on with the loop. Code names a level only if something jumps there.
 */
export class Levels {
  readonly #open: Level[] = [];
  #count = 0;

  enter(kind: Level['kind']): Level {
    const level: Level = { kind, label: `${kind[0]}${this.#count++}`, isUsed: false };
    this.#open.push(level);
    return level;
  }

  leave(): void {
    this.#open.pop();
  }

  /** The statement that leaves so many levels; past the outermost, the function has no value. */
  jump(index: number): string {
    const level = this.#open.at(-1 - index);
    if (!level) return 'return;';
    level.isUsed = true;
    return level.kind === 'loop' ? `continue ${level.label};` : `break ${level.label};`;
  }

  /** Leaves a level and what is in it. */
  leaving(level: Level): string {
    level.isUsed = true;
    return `break ${level.label};`;
  }
}

export interface Level {
  kind: 'block' | 'loop';
  label: string;
  isUsed: boolean;
}

/** The code of a block, in braces with its label if something leaves it early. */
export function labelled(level: Level, code: string): string {
  return level.isUsed ? `${level.label}:{${code}}` : code;
}
