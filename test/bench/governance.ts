// `node test/bench/governance.ts`: what the governance page asks, at 100,000 resources, of PGlite and of PostgreSQL: the slowest statement of
// each question, and the whole of it. What misses its target is marked. `--resources 100000 --policies 300 --rounds 5 --folder DIR` (kept
// there, and used again); `--smoke`: briefly, and it fails only where a figure is far beyond its target.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import { fillInventory } from '../../adapters/store/governance/testing.ts';
import { openDatabase, type Place, type Tables } from '../../adapters/store/index.ts';
import { postgres, startPostgres } from '../services/servers/postgres.ts';
import { median, timed } from './figures.ts';
import { questions } from './governance_questions.ts';

const { values } = parseArgs({
  options: {
    resources: { type: 'string', default: '100000' },
    policies: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '5' },
    folder: { type: 'string' },
    smoke: { type: 'boolean', default: false },
  },
});

/** Milliseconds of the slowest statement. */
const target = 200;
/** How often its target a figure may be in a brief run on a machine that does other things as well. */
const smokeSlack = 5;
const shown = 12;

const size = values.smoke
  ? { resources: 5000, policies: 24 }
  : { resources: Number(values.resources), policies: Number(values.policies) };
const rounds = values.smoke ? 1 : Number(values.rounds);

interface Asked {
  question: string;
  slowest: number;
  whole: number;
}

const scratch = values.folder ?? (await mkdtemp(join(tmpdir(), 'decree-bench-')));
let isSlow = await measure('PGlite', { folder: join(scratch, 'database') });
if (values.folder === undefined) await rm(scratch, { recursive: true });
if (postgres === undefined) console.log('PostgreSQL: skipped, as it is not installed');
else {
  const server = await startPostgres();
  try {
    isSlow = (await measure('PostgreSQL', { url: await server.database() })) || isSlow;
  } finally {
    await server.stop();
  }
}
if (values.smoke && isSlow) process.exitCode = 1;

/** Prints the slowest questions; says whether one of them is far beyond the target. */
async function measure(name: string, place: Place): Promise<boolean> {
  const isFilled = 'folder' in place && existsSync(place.folder);
  const opened = await openDatabase(place);
  if (!opened.ok) throw new Error(opened.diagnostics[0]?.message);
  const { pool, close } = opened.value;
  let slowest = 0;
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ queryDurationMillis }) => {
      slowest = Math.max(slowest, queryDurationMillis);
    },
  });
  if (!isFilled) await fillInventory(db, size);
  const asked: Asked[] = [];
  for (const [question, ask] of Object.entries(questions)) {
    await ask(db);
    const times: { slowest: number; whole: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      slowest = 0;
      const whole = await timed(() => ask(db));
      times.push({ slowest, whole });
    }
    asked.push({
      question,
      slowest: median(times.map((time) => time.slowest)),
      whole: median(times.map((time) => time.whole)),
    });
  }
  await close();
  print(name, asked);
  return asked.some((one) => one.slowest > target * smokeSlack);
}

function print(name: string, asked: readonly Asked[]): void {
  console.log(
    `${name}, ${size.resources} resources, ${asked.length} questions, the slowest; target ${target} ms for a statement`,
  );
  console.log('statement     whole  question');
  const number = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`.padStart(9);
  for (const { question, slowest, whole } of asked.toSorted((a, b) => b.slowest - a.slowest).slice(0, shown))
    console.log(`${number(slowest)} ${number(whole)}  ${question}${slowest > target ? '  missed' : ''}`);
}
