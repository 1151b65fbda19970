import process from 'node:process';
import type { WriteStream } from 'node:tty';
import picocolors from 'picocolors';
import type { Diagnostic } from '../../core/host/boundary.ts';
import { visible } from '../../engine/report/display.ts';
import type { Paint } from '../../engine/report/paint.ts';
import { defaultOptions, type ReportOptions } from '../../engine/report/report.ts';
import { diagnosticsText } from '../../engine/report/text.ts';
import { CallError, exitCodes } from './exit.ts';
import { interrupt } from './interruption.ts';

type Stream = WriteStream | (NodeJS.WriteStream & { isTTY?: boolean });

/** Characters of a result that comes in pieces. */
const writtenAtOnce = 256 * 1024;

const eraseLine = '\r\u001b[2K';

/** Colours where a person looks at a terminal that has them; https://no-color.org is respected. */
function paintFor(stream: Stream): Paint {
  const wanted = !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return picocolors.createColors(Boolean(stream.isTTY) && wanted);
}

/** Styles for the result. */
export function resultPaint(): Paint {
  return paintFor(process.stdout);
}

/** Writes the result, as one text or in pieces; nothing else goes to stdout. */
export async function writeResult(text: string | Iterable<string>): Promise<void> {
  clearProgress();
  if (typeof text === 'string') return writeText(text);
  let pending = '';
  for (const piece of text) {
    pending += piece;
    if (pending.length < writtenAtOnce) continue;
    await writeText(pending);
    pending = '';
  }
  await writeText(pending);
}

async function writeText(text: string): Promise<void> {
  const failure = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => {
    process.stdout.write(text, resolve);
  });
  if (!failure) return;
  throw new CallError({
    code: 'output_unwritable',
    severity: 'error',
    message: `the result could not be written (${failure.code ?? failure.message})`,
    help: 'check the space and the rights where stdout goes to',
  });
}

/** Writes diagnostics for a person to stderr. */
export function writeDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: ReportOptions['source'] = () => undefined,
) {
  if (diagnostics.length === 0) return;
  clearProgress();
  process.stderr.write(diagnosticsText(diagnostics, { ...defaultOptions, paint: paintFor(process.stderr), source }));
}

/** Says what is going on, in one line that the next one replaces; silent unless stderr is a terminal. */
export function showProgress(text: string): void {
  const { stderr } = process;
  if (!stderr.isTTY) return;
  const fitting = visible(text).slice(0, (stderr.columns || 80) - 1);
  stderr.write(`${eraseLine}${paintFor(stderr).dim(fitting)}`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(eraseLine);
}

/** Ends quietly when the reader of a pipe goes away or the user interrupts. */
export function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever writes reports the other errors.
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? exitCodes.ok);
    });
  }
  process.on('SIGINT', () => {
    if (interrupt()) return;
    clearProgress();
    process.exit(exitCodes.interrupted);
  });
  process.once('SIGTERM', () => process.exit(exitCodes.terminated));
}
