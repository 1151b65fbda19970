// Imported before a program: when the program ends, says on stderr what it used.
import { writeSync } from 'node:fs';

/** The last line on stderr. */
export interface Usage {
  /** Since the process started. */
  milliseconds: number;
  /** Of the processor, by all threads. */
  processor: number;
  megabytes: number;
}

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    milliseconds: performance.now(),
    processor: (user + system) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  writeSync(2, `${JSON.stringify(usage)}\n`);
});
