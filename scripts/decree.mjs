#!/usr/bin/env node
// What `npx decree` runs in a checkout. It is there before anything is built: npx never looks again for a command that it once missed.
import { existsSync } from 'node:fs';
import { setupOrExit } from './setup.mjs';

const cli = new URL('../dist/cli.mjs', import.meta.url);
if (!existsSync(cli)) setupOrExit();
await import(cli.href);
