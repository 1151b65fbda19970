import { createInProcessCore } from '../../adapters/core/index.ts';
import { createIncrementalReader } from '../../engine/resource/incremental.ts';
import { median, quantile } from './figures.ts';
import { editedFile, estate } from './terraform_estate.ts';

/** Milliseconds by the clock, and of the processor: those say more where other work runs beside. */
export interface Spent {
  wall: number;
  user: number;
}

export interface Reading {
  files: number;
  lines: number;
  first: Spent;
  /** While the engine still compiles what runs often. */
  early95: Spent;
  editMedian: Spent;
  edit95: Spent;
}

/**
 * One estate read for the first time in a core that has started, then after each of some edits of one file. Every other edit inserts
 * or removes a line above all others, so that all in the file moves. As many edits come before, told of apart.
 */
export async function readEstate(resources: number, edits: number): Promise<Reading> {
  const core = await createInProcessCore();
  await core.format({ file: 'policy.rego', text: 'package policy\n' });
  const reader = createIncrementalReader(core, 'bench');
  const texts = estate(resources);
  const read = () => reader.read({ root: '.', folder: '', files: filesOf(texts) });
  const first = await spent(async () => {
    const { document } = await read();
    const count = Object.values(document.resource).flat().length;
    if (count !== resources) throw new Error(`${count} resources were read, not ${resources}`);
  });
  const spentOnEdits: Spent[] = [];
  for (let round = 0; round < 2 * edits; round++) {
    texts[editedFile] = edited(texts[editedFile] ?? '', round);
    spentOnEdits.push(await spent(read));
  }
  const early = spentOnEdits.splice(0, edits);
  return {
    files: Object.keys(texts).length,
    lines: (texts[editedFile] ?? '').split('\n').length,
    first,
    early95: over(early, (values) => quantile(values, 0.95)),
    editMedian: over(spentOnEdits, median),
    edit95: over(spentOnEdits, (values) => quantile(values, 0.95)),
  };
}

const filesOf = (texts: Record<string, string>) => Object.entries(texts).map(([file, text]) => ({ file, text }));

function edited(text: string, round: number): string {
  if (round % 2 === 0) return text.startsWith('\n') ? text.slice(1) : `\n${text}`;
  return text.replace(/(?<=deletion_window_in_days = )\d+/, (days) => String(Number(days) + 1));
}

async function spent(run: () => Promise<unknown>): Promise<Spent> {
  const before = process.cpuUsage();
  const started = performance.now();
  await run();
  return { wall: performance.now() - started, user: process.cpuUsage(before).user / 1000 };
}

function over(all: readonly Spent[], summary: (values: readonly number[]) => number): Spent {
  return { wall: summary(all.map(({ wall }) => wall)), user: summary(all.map(({ user }) => user)) };
}
