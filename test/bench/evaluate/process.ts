import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Ended {
  stdout: string;
  milliseconds: number;
  /** The most memory that it held, where the system tells. */
  megabytes?: number;
}

/** Runs a program to its end and looks how long it takes and how much memory. Rejects unless it ends with one of `codes`. */
export function runMeasured(command: string, words: readonly string[], codes: readonly number[] = [0]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let megabytes: number | undefined;
    const child = execFile(command, [...words], { maxBuffer: 1 << 30 }, (error, stdout, stderr) => {
      clearInterval(watch);
      const code = error ? error.code : 0;
      if (typeof code !== 'number' || !codes.includes(code)) {
        reject(new Error(`\`${command}\` ended with ${code}: ${(stderr || stdout).slice(0, 500)}`));
      } else
        resolve({ stdout, milliseconds: performance.now() - started, ...(megabytes !== undefined && { megabytes }) });
    });
    const watch = setInterval(() => {
      megabytes = mostMemoryOf(child.pid) ?? megabytes;
    }, 20);
  });
}

/** Linux keeps the peak of a process that runs. */
function mostMemoryOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
