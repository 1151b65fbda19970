import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { PoolConfig } from 'pg';
import { claim } from './claim.ts';

/** For loads: few checkpoints, and room to sort in. */
const settings = ['max_wal_size = 256MB', 'work_mem = 32MB'];

/** Opens the database that lies in a folder, by PostgreSQL inside this process. No other process may have it open. */
export async function openFolder(folder: string): Promise<{ config: PoolConfig; close(): Promise<void> }> {
  await mkdir(folder, { recursive: true });
  // What is found in it is nobody's source.
  await writeFile(join(folder, '.gitignore'), '*\n');
  const release = claim(folder);
  try {
    const [pglite, { createPgConfig }] = await Promise.all([
      openData(folder),
      import('@electric-sql/pglite/node-postgres'),
    ]);
    const close = async () => {
      await pglite.close();
      release();
    };
    return { config: { ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0 } as unknown as PoolConfig, close };
  } catch (error) {
    release();
    throw error;
  }
}

/** A start that is ended leaves half a database, which is not ready: the next makes it anew. */
async function openData(folder: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  const dataDir = join(folder, 'data');
  const ready = join(folder, 'ready');
  // What is lost when the machine fails is read again by the next run.
  if (existsSync(ready)) return PGlite.create({ dataDir, relaxedDurability: true });
  await rm(dataDir, { recursive: true, force: true });
  const made = await PGlite.create({ dataDir, postgresqlconf: settings, relaxedDurability: true });
  await writeFile(ready, '');
  return made;
}
