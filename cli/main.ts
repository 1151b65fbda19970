#!/usr/bin/env node
import process from 'node:process';
import { CommanderError } from 'commander';
import type { Diagnostic } from '../core/host/boundary.ts';
import { CallError, exitCodes } from './host/exit.ts';
import { endQuietly, writeDiagnostics } from './host/terminal.ts';
import { createProgram } from './program.ts';

/** Codes with which commander leaves after it has shown what was asked for. */
const shown = new Set(['commander.helpDisplayed', 'commander.version']);

async function run(argv: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.ok;
  try {
    const program = await createProgram(argv, (code) => {
      exitCode = code;
      process.exitCode = code;
    });
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && shown.has(error.code)) return exitCodes.ok;
    if (!(error instanceof CommanderError && error.code === 'commander.help')) writeDiagnostics(diagnosticsOf(error));
    return exitCodes.wrong;
  }
}

function diagnosticsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof CallError) return error.diagnostics;
  if (error instanceof CommanderError) {
    const message = error.message
      .replace(/^error: /, '')
      .replace(/'([^'\n]*)'/g, '`$1`')
      .replaceAll('\n', ' ');
    return [
      { code: 'bad_call', severity: 'error', message, help: 'see `decree --help`, or `decree <command> --help`' },
    ];
  }
  const reason = error instanceof Error ? error.message : String(error);
  return [
    {
      code: 'decree_failed',
      severity: 'error',
      message: `decree failed: ${reason}`,
      help: 'this is a mistake in decree itself: please report it with the command and its input',
    },
  ];
}

endQuietly();
// An open stdin or a worker that still ends must not keep the result waiting.
process.exit(await run(process.argv));
